package vn.kehoachxa.timing;

import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.timing.Phrases.Sense;

/** Clauses that say on what a time depends: {@code khi có yêu cầu}, {@code theo kế hoạch của …}. No number in them is read. */
final class Clauses {

    /**
     * @param kind null where it says nothing that is known
     * @param cites whether it names an act by its number, which beside a time says nothing of when
     */
    record Read(TimingKind kind, int end, boolean cites) {

        private Read(TimingKind kind, int end) {
            this(kind, end, false);
        }
    }

    private final Tokens tokens;
    private final Phrases phrases;
    private final Periods periods;

    Clauses(Tokens tokens, Phrases phrases) {
        this.periods = new Periods(tokens);
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** Behind "khi", "sau khi" and the like. */
    Read when(int at) {
        var end = end(at);
        var asked = false;
        var planned = false;
        var sent = false;
        var office = false;
        var others = tokens.isOne(at, "co", "duoc", "nhan");
        for (var i = at; i < end; i++) {
            asked |= tokens.is(i, "yeu", "cau") || tokens.is(i, "phat", "sinh") || tokens.is(i, "de", "nghi") || tokens.is(i, "chi", "dao") && !tokens.is(i - 2, "van", "ban");
            others |= isOther(i);
            planned |= isPlan(i);
            sent |= tokens.is(i, "van", "ban");
            office |= isOther(i) && !tokens.is(i, "cua");
        }
        return new Read((planned || sent && office) && others && !asked ? TimingKind.EXTERNAL : TimingKind.ON_DEMAND, end);
    }

    /** What is somebody's paper, decision or money to give. */
    private boolean isPlan(int i) {
        return tokens.is(i, "ke", "hoach") || tokens.is(i, "huong", "dan") || tokens.is(i, "quyet", "dinh") || tokens.is(i, "chuong", "trinh") || tokens.is(i, "chu", "truong")
                || tokens.is(i, "phe", "duyet") || tokens.is(i, "ban", "hanh") || tokens.is(i, "thong", "qua") || tokens.is(i, "phan", "bo")
                || tokens.is(i, "van", "ban") && tokens.is(i + 2, "chi", "dao") || tokens.is(i, "giao") && tokens.isOne(i + 1, "chi", "ke", "du", "von", "kinh", "nhiem");
    }

    /** What shows that it is somebody else's. */
    private boolean isOther(int i) {
        return tokens.is(i, "cua") || tokens.isMarked(i, "tinh", "tỉnh") || tokens.isMarked(i, "so", "sở") || tokens.is(i, "tw") || tokens.is(i, "cap", "tren")
                || tokens.isMarked(i, "bo", "bộ") && !tokens.isOne(i - 1, "can", "toan") || tokens.is(i, "trung", "uong") || tokens.is(i, "chinh", "phu");
    }

    /** "theo", "phù hợp với" and the like; null where none begins here. */
    Read depends(int at) {
        if (tokens.is(at, "theo") && !tokens.isOne(at + 1, "mua", "vu", "thoi", "tung", "giai", "nam", "quy", "thang", "dot")
                || tokens.is(at, "theo") && (tokens.is(at + 1, "quy", "dinh") || tokens.is(at + 1, "thoi", "gian") || tokens.is(at + 1, "thoi", "han") || tokens.is(at + 1, "thoi", "diem"))
                || tokens.is(at, "phu", "thuoc") || tokens.is(at, "tuy", "thuoc") || tokens.is(at, "tuy", "theo") || tokens.is(at, "can", "cu")
                || isWaiting(at)
                || tokens.is(at, "phu", "hop") || tokens.is(at, "do", "cap") || tokens.is(at, "thuc", "hien") && tokens.is(at + 2, "theo", "ke")) {
            return at + 1 < tokens.size() ? external(at + 1, end(at + 1)) : null;
        }
        return null;
    }

    /** {@code chờ}, {@code đợi}; without marks, where "cho" may be anything, before what is waited for. */
    private boolean isWaiting(int at) {
        if (!tokens.isPlain()) {
            return tokens.at(at).marked().equals("chờ") || tokens.at(at).marked().equals("đợi");
        }
        return tokens.is(at, "cho") && (tokens.is(at + 1, "huong", "dan") || tokens.is(at + 1, "y", "kien") || tokens.is(at + 1, "chi", "dao") || tokens.is(at + 1, "van", "ban") || tokens.is(at + 1, "quyet", "dinh"));
    }

    private Read external(int at, int end) {
        var cites = false;
        for (var i = at; i < end; i++) {
            cites |= isCited(i);
        }
        return new Read(TimingKind.EXTERNAL, end, cites);
    }

    /** {@code theo mẫu số 03}, {@code theo chức năng}: how it is done, and not when. */
    boolean isForm(int at) {
        var form = tokens.is(at, "theo") || tokens.is(at, "kem") ? at + 1 : -1;
        form = tokens.is(form, "theo") ? form + 1 : form;
        return form > 0 && (tokens.isMarked(form, "mau", "mẫu") || tokens.isMarked(form, "bieu", "biểu") || tokens.is(form, "phu", "luc") || tokens.is(form, "de", "cuong")
                || tokens.is(form, "chuc", "nang") || tokens.is(form, "nhiem", "vu") || tokens.is(form, "tham", "quyen"));
    }

    /** {@code 15 ngày làm việc kể từ ngày ký}, {@code 3 tháng sau khi …}; null where no such length stands here. */
    Read since(int at) {
        return isSince(at) ? length(at) : null;
    }

    boolean isSince(int at) {
        var unit = tokens.at(at).isSmall() ? at + 1 : at + tokens.spoken(at) % 10;
        if (unit == at || !tokens.isOne(unit, "ngay", "tuan", "thang", "nam", "gio", "phut")) {
            return false;
        }
        var behind = tokens.is(unit + 1, "lam", "viec") ? unit + 3 : unit + 1;
        behind = tokens.is(behind, ",") ? behind + 1 : behind;
        return tokens.is(behind, "ke", "tu") || tokens.is(behind, "tinh", "tu") || tokens.is(behind, "sau", "khi") || tokens.is(behind, "ke", "ngay");
    }

    /** {@code trong vòng 5 ngày kể từ khi …}, {@code sau 10 ngày}; null where no length of time stands here. */
    Read length(int at) {
        var number = tokens.isOne(at, "vong", "thoi") ? at + (tokens.is(at, "vong") ? 1 : 2) : at;
        var unit = tokens.at(number).isNumber() ? number + 1 : number + tokens.spoken(number) % 10;
        if (unit == number || !tokens.isOne(unit, "ngay", "tuan", "gio", "thang", "nam", "phut")) {
            return null;
        }
        if (tokens.is(unit, "nam") && (tokens.at(unit + 1).isYear() || tokens.is(unit + 1, "("))) {
            return null;
        }
        var end = unit + 1;
        end += tokens.is(end, "lam", "viec") ? 2 : 0;
        end += tokens.is(end, ",") && tokens.isOne(end + 1, "ke", "tinh") ? 1 : 0;
        if (tokens.isOne(end, "ke", "tu", "tinh", "sau")) {
            var stop = end(end);
            for (var i = end; i < stop; i++) {
                if (tokens.at(i).isNumber()) {
                    return new Read(null, stop);
                }
            }
            var behind = tokens.isOne(end + 1, "tu", "khi") ? end + 2 : end + 1;
            return new Read(when(tokens.isOne(behind, "khi", "ngay") ? behind + 1 : behind).kind(), stop);
        }
        return new Read(null, end);
    }

    /** Behind where it is done. */
    int place(int from) {
        return end(from);
    }

    /** {@code Tết Nguyên đán (từ 14/02 đến 22/02/2026)}: the bracket says when that is. @param limited whether only another limit may say it */
    boolean isDated(int from, boolean limited) {
        var at = end(from);
        var next = tokens.isOne(at + 1, "tuc", "la") ? tokens.is(at + 1, "tuc", "la") ? at + 3 : at + 2 : at + 1;
        var sense = tokens.is(at, "(") ? phrases.sense(tokens, next) : Sense.NAME;
        var limit = sense == Sense.BEFORE || sense == Sense.LATEST || sense == Sense.UNTIL || !limited && sense == Sense.SINCE;
        return limit || sense == null && !limited && (tokens.isDay(next) || tokens.at(next).isSmall());
    }

    /** Behind what is named: brackets behind a name belong to it. */
    int name(int from) {
        var end = end(from);
        while (tokens.isOne(end, "(", "[")) {
            while (end < tokens.size() && !tokens.isOne(end, ")", "]")) {
                end++;
            }
            end = end(end + 1);
        }
        return end;
    }

    /** The number of a cited act: {@code số 12}, {@code 12/KH-UBND}. */
    boolean isCited(int at) {
        return tokens.is(at, "so") && tokens.at(at + 1).isNumber()
                || tokens.at(at).isNumber() && tokens.is(at + 1, "-") && tokens.at(at + 2).isWord() && !tokens.at(at + 2).spaced() && tokens.is(at + 3, "/")
                || tokens.at(at).isNumber() && tokens.is(at + 1, "/") && tokens.at(at + 2).isWord() && !tokens.at(at + 2).spaced() && !tokens.isOne(at + 2, "thang", "quy", "nam", "tuan", "ngay", "lan")
                && !(tokens.at(at + 2).roman() > 0 && tokens.is(at + 3, "/") && tokens.at(at + 4).isYear());
    }

    /** Where a clause ends: at the end of the line or bracket, or where behind a comma or an "and" a time begins. */
    private int end(int from) {
        var cites = false;
        for (var i = from; i < tokens.size(); i++) {
            if (tokens.isOne(i, ";", "\n", "(", ")", "[", "]") || tokens.is(i, ".") && tokens.at(i + 1).isWord() && tokens.at(i + 1).spaced()) {
                return i;
            }
            cites |= tokens.is(i, "so") && tokens.at(i + 1).isNumber() || phrases.sense(tokens, i) == Sense.NAME;
            if (tokens.isOne(i, ",", ":", "va", "hoac", "-") && begins(i + 1, cites)) {
                return i;
            }
            if (i > from && phrases.sense(tokens, i) == Sense.LATEST || tokens.is(i, "hoan", "thanh") && tokens.is(i + 2, "truoc")) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean begins(int at, boolean cites) {
        var next = at;
        for (var skipped = 0; skipped < 3 && (phrases.sense(tokens, next) == Sense.FILLER || phrases.sense(tokens, next) == Sense.ROUGH); skipped++) {
            next += phrases.at(tokens, next).length();
        }
        var sense = phrases.sense(tokens, next);
        if (sense != null) {
            return switch (sense) {
                case CONTINUOUS, ON_DEMAND, WHEN, BEFORE, LATEST, PLACE, DUE -> true;
                default -> false;
            };
        }
        var number = tokens.at(next + 1).isSmall() || tokens.at(next + 1).roman() > 0;
        return periods.isEvery(next) || tokens.is(next, "theo") || tokens.is(next, "dinh", "ky") || tokens.isMonth(next) && number || tokens.isQuarter(next) && number
                || tokens.isYear(next) && tokens.at(next + 1).isYear() || !cites && tokens.isDay(next) && number;
    }
}
