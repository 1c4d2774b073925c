package vn.kehoachxa.intake;

import java.util.regex.Pattern;

/** What a heading says of everything below it, where it is plain: a time, or the unit that answers for it. */
final class HeadingFacts {

    private static final Pattern TIME = Pattern.compile(
            "^(tu |trong |truoc |den |den het |het |cuoi |dau |giua |cham nhat |dot \\d+[:,]? ?)*"
                    + "(ngay \\d|thang \\d|thang (mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|quy [ivx\\d]|nam 20\\d\\d|tuan |[69] thang|\\d{1,2}[/.-]\\d{1,2}).*");
    private static final Pattern DUTIES = Pattern.compile(".*(to chuc thuc hien|phan cong|trach nhiem|to chuc trien khai).*");
    private static final Pattern UNIT = Pattern.compile(
            "^(de nghi )?(phong|van phong|trung tam|uy ban|ubnd|ubmttq|mttq|mat tran|cong an|quan su|ban chi huy|ban |cac |tram|truong|hoi |doan |thon|ban\\b|to |cong chuc|dang uy"
                    + "|hdnd|hoi dong|thuong truc|thu truong|chu tich|lanh dao|so |ubkt|bo phan|doanh nghiep|hop tac xa|don vi|co quan|chi nhanh|ngan hang|buu dien|kho bac|thanh vien).*");
    private static final int LONGEST_TIME = 60;

    private HeadingFacts() {}

    /** The time as written, or null. */
    static String timing(String heading) {
        var text = bare(heading);
        return text.length() <= LONGEST_TIME && TIME.matcher(Wording.fold(text)).matches() ? text : null;
    }

    /** Whether what stands below this heading is who does what. */
    static boolean isOfDuties(String heading) {
        return DUTIES.matcher(Wording.fold(heading)).matches();
    }

    /** The unit as written, or null. */
    static String unit(String heading) {
        var text = bare(heading);
        return UNIT.matcher(Wording.fold(text)).matches() ? text.replaceFirst("^(?iu:đề nghị)\\s+", "") : null;
    }

    private static String bare(String heading) {
        return heading.replaceFirst("[\\s:.;]+$", "");
    }
}
