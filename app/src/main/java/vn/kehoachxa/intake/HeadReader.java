package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Years;

/** Reads what stands over the paper's name: the bodies, number and symbol, place and date, urgency (Decree 30/2020, annex I, II.1 to II.4). */
final class HeadReader {

    private static final Pattern NUMBER =
            Pattern.compile("^(?iu:số)\\s*[:.]?\\s*([\\p{L}\\d]*|[.…_\\s]*)\\s*([/-])\\s*(\\p{Lu}[\\p{Lu}\\d&]*(?:\\s?[-–/.]\\s?\\p{L}[\\p{L}\\d&]*)*)\\.?$");
    private static final Pattern ONLY_NUMBER = Pattern.compile("^(?iu:số)\\s*:\\s*(\\d*)\\s*/?$");
    private static final String FILL = "[\\s.…_/]*";
    private static final Pattern DATE = Pattern.compile(
            "^(?:(.*?)\\s*,\\s*|(.*?)\\s+(?=ngày))?(?iu:ngày)?" + FILL + "(\\d{1,2})?" + FILL + "(?:(?iu:tháng)" + FILL + "(\\d{1,2})?" + FILL
                    + ")(?iu:năm)" + FILL + "(\\d{4}|\\d{0,3})" + FILL + "$");
    private static final Pattern DATE_OF_DIGITS =
            Pattern.compile("^(.*?)\\s*,\\s*(?iu:ngày)?\\s*(\\d{0,2})[\\s.…]*/\\s*(\\d{0,2})[\\s.…]*/\\s*(\\d{4})$");
    private static final Pattern SEAM = Pattern.compile(
            "(?<=\\s)(?:CỘNG H[OÒ][AÀ] XÃ HỘI CHỦ NGHĨA|Độc lập\\s*[-–])|(?<=/\\p{Lu}{2,4}[-–]\\p{Lu}{2,12}\\s{1,9})\\p{Lu}\\p{L}+(?: \\p{L}+){0,3},\\s*(?:ngày|tháng)");
    private static final Pattern MOTTO = Pattern.compile("^(cong hoa xa hoi chu nghia.*|doc lap.*hanh phuc.*|viet nam|nam)$");
    private static final Pattern SUPERIOR = Pattern.compile(
            "^(ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)( tinh| thanh pho| tp| huyen| quan| thi xa)\\b.*|^(so|bo|tinh uy|thanh uy|huyen uy|dang bo|cong an tinh)\\b.*");
    private static final Pattern OF_COMMUNE = Pattern.compile("^(xa|phuong|dac khu|thi tran|thon|ban)\\b.*");
    private static final Pattern UNIT = Pattern.compile(
            "^(phong|van phong|trung tam|truong|ban|tram|so|doi|to|hoi|doan|thanh tra|vien|chi cuc|uy ban|ubnd|hdnd|hoi dong|cong an|ban chi dao)\\b.*");

    private static final int LONGEST = 200;

    private final Notes notes;
    private final List<Para> bodies = new ArrayList<>();
    private String number = "";
    private String symbol = "";
    private String place = "";
    private Integer day;
    private Integer month;
    private Integer year;
    private String urgency;
    private String circulation;
    private boolean numberFound;
    private boolean dateFound;

    private HeadReader(Notes notes) {
        this.notes = notes;
    }

    /** @param pieces what stands before the paper's name */
    static Head read(List<Piece> pieces, Notes notes) {
        var reader = new HeadReader(notes);
        var lines = lines(pieces);
        for (var i = 0; i < lines.size(); i++) {
            var next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            if (reader.take(lines.get(i), next)) {
                i++;
            }
        }
        return reader.head();
    }

    /** Whether a paragraph can only be part of a head: in a file without the paper's name it shows where the head ends. */
    static boolean isOfHead(Para para) {
        return lines(para).stream().map(Para::text).anyMatch(t -> MOTTO.matcher(Wording.fold(t)).matches() || isNumber(t) || isDate(t));
    }

    private static List<Para> lines(List<Piece> pieces) {
        var lines = new ArrayList<Para>();
        for (var piece : pieces) {
            switch (piece) {
                case Para para -> lines.addAll(lines(para));
                case Grid grid -> Layouts.columns(grid).forEach(c -> c.forEach(p -> lines.addAll(lines(p))));
            }
        }
        return lines;
    }

    /** The room for a number or a day that is not known yet parts nothing. */
    private static List<Para> lines(Para para) {
        return Paras.lines(para).stream().flatMap(l -> isNumber(l.text()) || isDate(l.text()) ? Stream.of(l) : Paras.segments(l).stream())
                .flatMap(HeadReader::parted)
                .toList();
    }

    /** A line in which both columns of the head have run together. */
    private static Stream<Para> parted(Para line) {
        var seam = SEAM.matcher(line.text());
        if (!seam.find() || seam.start() == 0) {
            return Stream.of(line);
        }
        return Stream.of(
                Paras.with(line, Rich.slice(line.content(), 0, seam.start())), Paras.unlabelled(line, Rich.slice(line.content(), seam.start())));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(spaced(text)).matches() || ONLY_NUMBER.matcher(spaced(text)).matches();
    }

    /** @return whether the next line was taken too */
    private boolean take(Para para, String next) {
        var text = Wording.oneLine(para.text());
        var folded = Wording.fold(text);
        if (Wording.isRule(text) || MOTTO.matcher(folded).matches() || folded.replaceAll("[ ()]", "").startsWith("duthao")) {
            notes.furniture(text);
            return false;
        }
        if (takeStamp(text, folded) || takeNumber(text) || takeDate(text)) {
            return false;
        }
        if (folded.contains("ngay") && !next.isEmpty() && takeDate(text + " " + Wording.oneLine(next))) {
            return true;
        }
        if (folded.startsWith("so:") && !next.isEmpty() && takeNumber(text + " " + Wording.oneLine(next))) {
            return true;
        }
        if (Wording.isCapitals(text) || isName(folded)) {
            bodies.add(para);
        } else {
            notes.lost(null, text);
        }
        return false;
    }

    private static boolean isName(String folded) {
        return SUPERIOR.matcher(folded).matches() || OF_COMMUNE.matcher(folded).matches() || UNIT.matcher(folded).matches();
    }

    private boolean takeStamp(String text, String folded) {
        switch (folded) {
            case "hoa toc", "thuong khan", "khan" -> urgency = text.toUpperCase(Locale.ROOT);
            case "luu hanh noi bo", "xem xong tra lai" -> circulation = text.toUpperCase(Locale.ROOT);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** On one line; nothing where it is too long for a number or a date. */
    private static String spaced(String text) {
        return text.length() > LONGEST ? "" : Wording.oneLine(text);
    }

    private boolean takeNumber(String written) {
        var text = spaced(written);
        var match = NUMBER.matcher(text);
        if (match.matches()) {
            number = match.group(1).replaceAll("[^\\p{L}\\d]", "");
            symbol = match.group(3).replaceAll("\\s", "").replace('–', '-');
            numberFound = true;
            return true;
        }
        var only = ONLY_NUMBER.matcher(text);
        if (only.matches()) {
            number = only.group(1);
            numberFound = true;
            return true;
        }
        return false;
    }

    private static boolean isDate(String text) {
        return DATE.matcher(spaced(text)).matches() || DATE_OF_DIGITS.matcher(spaced(text)).matches();
    }

    private boolean takeDate(String written) {
        var text = spaced(written);
        var match = DATE.matcher(text);
        if (match.matches()) {
            date(match.group(1) == null ? match.group(2) : match.group(1), match.group(3), match.group(4), match.group(5));
            return true;
        }
        var digits = DATE_OF_DIGITS.matcher(text);
        if (digits.matches()) {
            date(digits.group(1), digits.group(2), digits.group(3), digits.group(4));
            return true;
        }
        return false;
    }

    private void date(String where, String d, String m, String y) {
        place = where == null ? "" : where.strip();
        day = inRange(d, 1, 31);
        month = inRange(m, 1, 12);
        year = inRange(y, Years.FIRST, Years.LAST);
        dateFound = true;
    }

    private static Integer inRange(String digits, int from, int to) {
        if (digits == null || digits.isEmpty()) {
            return null;
        }
        var value = Integer.parseInt(digits);
        return value >= from && value <= to ? value : null;
    }

    private Head head() {
        var split = superiorLines();
        var parent = String.join(" ", bodies.subList(0, split).stream().map(p -> Wording.oneLine(p.text())).toList());
        var org = bodies.subList(split, bodies.size()).stream().map(p -> Wording.oneLine(p.text())).toList();
        if (org.isEmpty()) {
            notes.doubt(null, "", "NO-BODY");
        }
        if (!numberFound) {
            notes.doubt(null, "", "NO-NUMBER");
        }
        if (!dateFound) {
            notes.doubt(null, "", "NO-DATE");
        }
        return new Head(parent, org, number, symbol, place, day, month, year, urgency, circulation, "");
    }

    /** How many of the bodies' lines name the superior one: by the letters' weight, as the decree sets them, else by the words. */
    private int superiorLines() {
        var bold = bodies.stream().map(Paras::isBold).toList();
        if (bold.contains(true) && !bold.getFirst()) {
            return bold.indexOf(true);
        }
        for (var i = 1; i < bodies.size(); i++) {
            var above = Wording.fold(bodies.get(i - 1).text());
            var here = Wording.fold(bodies.get(i).text());
            if (SUPERIOR.matcher(above).matches() && UNIT.matcher(here).matches() || isWholeCommune(above) && UNIT.matcher(here).matches()) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isWholeCommune(String folded) {
        return folded.matches("^(ubnd|uy ban nhan dan)( xa| phuong| dac khu)\\b.*");
    }
}
