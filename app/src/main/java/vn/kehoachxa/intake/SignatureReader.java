package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.plan.Signature;

/** Reads who signs (Decree 30/2020, annex I, II.7): lines of authority, the title, the name. */
final class SignatureReader {

    private static final Pattern AUTHORITY = Pattern.compile("^(tm|kt|tl|tuq|q)\\s*[./]?\\s+\\p{L}.*|^(tm|kt|tl|tuq)\\.\\p{L}.*");
    private static final Pattern TITLE = Pattern.compile(
            "^(pho )?(chu tich|chanh van phong|giam doc|truong phong|truong ban|hieu truong|bi thu|tong giam doc|thu truong|truong thon|doi truong|vien truong|cuc truong"
                    + "|chi cuc truong|truong tram|to truong|chanh thanh tra|bo truong|chi huy truong)\\b.*");
    private static final Pattern ELECTRONIC = Pattern.compile(
            ".*(signature not verified|digitally signed|digital signature|nguoi ky|ky boi|ky so|ngay ky|thoi gian ky|email:|tep dinh kem|chu ky so|reason:|location:|foxit).*"
                    + "|^(co quan|to chuc|ngay):.*|.*\\d{4}-\\d\\d-\\d\\dt\\d\\d.*|.*\\d\\d:\\d\\d:\\d\\d \\+0?7.*|.*@\\w+\\..*");
    private static final Pattern SIGNED = Pattern.compile("^\\(?(da ky|ky,? ?(ghi ro )?(ho( va)? ten)?.*|ky ten.*|dong dau.*)\\)?$");
    private static final Pattern NAME = Pattern.compile("^(\\p{Lu}[\\p{L}.']*)([\\s\u00a0]+(\\p{Lu}|[-–])[\\p{L}.']*){1,6}$");

    private SignatureReader() {}

    static boolean isAuthority(String text) {
        return Wording.isCapitals(text) && AUTHORITY.matcher(Wording.fold(text)).matches();
    }

    /** Whether a line can only be part of who signs. */
    static boolean isOfSignature(Para para) {
        var text = Wording.oneLine(para.text());
        return isAuthority(text)
                || text.length() <= 60 && Wording.isAllCapitals(text) && TITLE.matcher(Wording.fold(text)).matches();
    }

    /** Whether it can be a person's name: two words or more, each with a capital. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** What a program for electronic signatures leaves in a file. */
    static boolean isElectronic(String text) {
        return ELECTRONIC.matcher(Wording.fold(text)).matches();
    }

    /** @param lines what stands in the foot beside or below the recipients */
    static Signature read(List<Para> lines, Notes notes) {
        var capitals = new ArrayList<String>();
        var name = "";
        for (var line : lines) {
            var text = Wording.oneLine(line.text());
            if (Wording.isRule(text) || isElectronic(text) || SIGNED.matcher(Wording.fold(text)).matches()) {
                notes.furniture(text);
            } else if (name.isEmpty() && Wording.isAllCapitals(text) && !(isNameAfter(capitals, text))) {
                capitals.add(text);
            } else if (name.isEmpty() && (NAME.matcher(text).matches() || !capitals.isEmpty() && text.length() <= 50)) {
                name = text;
            } else {
                notes.lost(null, text);
            }
        }
        if (capitals.isEmpty() && name.isEmpty()) {
            notes.doubt(null, "", "NO-SIGNATURE");
        }
        return signature(capitals, name);
    }

    /** A name in capitals, under a title. */
    private static boolean isNameAfter(List<String> capitals, String text) {
        return !capitals.isEmpty()
                && !AUTHORITY.matcher(Wording.fold(capitals.getLast())).matches()
                && TITLE.matcher(Wording.fold(capitals.getLast())).matches()
                && !TITLE.matcher(Wording.fold(text)).matches()
                && NAME.matcher(text).matches()
                && text.split(" ").length <= 5
                && !Wording.fold(text).matches(".*\\b(xa|phuong|tinh|van phong|uy ban|ubnd)\\b.*");
    }

    private static Signature signature(List<String> capitals, String name) {
        if (capitals.isEmpty()) {
            return new Signature(List.of(), "", name);
        }
        var last = capitals.getLast();
        var isTitle = !isAuthority(last) || capitals.size() == 1 && Wording.fold(last).startsWith("q");
        return isTitle
                ? new Signature(capitals.subList(0, capitals.size() - 1), last, name)
                : new Signature(capitals, "", name);
    }
}
