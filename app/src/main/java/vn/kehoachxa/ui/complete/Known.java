package vn.kehoachxa.ui.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.BasisText;
import vn.kehoachxa.template.PlaceNames;
import vn.kehoachxa.ui.settings.ProfileValues;

/**
 * What an office writes again and again, as candidates.
 *
 * @param bases the texts of the legal bases of its papers
 * @param recipients the texts of the recipients of its papers
 */
public record Known(OfficeProfile office, List<String> bases, List<String> recipients) {

    private static final UUID NO_ID = new UUID(0, 0);
    /** What stands for something not known yet. */
    private static final String BLANK = "…";
    /** Decree 30/2020, annex I, II.7.a. */
    private static final List<String> AUTHORITIES = List.of(
            "TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH", "KT. CHỦ TỊCH", "TL. CHỦ TỊCH", "TUQ. CHỦ TỊCH", "Q. CHỦ TỊCH");
    private static final List<String> TITLES = List.of(
            "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "GIÁM ĐỐC");
    private static final List<String> TYPES = List.of(
            "Quyết định", "Nghị quyết", "Nghị định", "Thông tư", "Chỉ thị", "Kế hoạch", "Luật", "Công văn", "Chương trình", "Kết luận",
            "Hướng dẫn", "Thông báo");
    private static final List<String> ISSUERS = List.of("Quốc hội", "Chính phủ", "Thủ tướng Chính phủ");

    public Known {
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
    }

    /** As the store knows it. */
    public static Known of(Store store) {
        return new Known(
                store.office().load(), store.papers().texts(PassageList.LEGAL_BASES), store.papers().texts(PassageList.RECIPIENTS));
    }

    /** Units by their names; in a list. */
    public Completion units() {
        return new Completion(office.units().stream().map(u -> unit(u, u.name(), u.shortName())).toList(), Completion.LIST);
    }

    /** Units by their short forms, as behind "Lưu:"; in a list. */
    public Completion shortForms() {
        return new Completion(
                office.units().stream().filter(u -> !u.shortName().isEmpty()).map(u -> unit(u, u.shortName(), u.name())).toList(), Completion.LIST);
    }

    private static Candidate unit(Unit unit, String text, String detail) {
        var names = new ArrayList<>(unit.aliases());
        names.add(detail);
        return new Candidate(text, detail, names.stream().filter(n -> !n.isEmpty()).toList(), Map.of());
    }

    /** Recipients of all lists, then units, then what stands in papers. @param separators as of a {@link Completion} */
    public Completion recipients(String separators) {
        var found = new LinkedHashMap<String, Candidate>();
        Stream.concat(office.recipients().stream(), office.registers().recipientLists().stream().flatMap(l -> l.recipients().stream()))
                .forEach(r -> found.putIfAbsent(bare(r), Candidate.of(r)));
        units().candidates().forEach(u -> found.putIfAbsent(bare(u.text()), u));
        recipients.forEach(r -> found.putIfAbsent(bare(r), Candidate.of(r)));
        return new Completion(List.copyOf(found.values()), separators);
    }

    /** The sign at its end is not what makes a recipient another one. */
    private static String bare(String recipient) {
        return Words.of(recipient).joined();
    }

    /** Legal bases as the paragraphs that cite them. */
    public Completion legalBases() {
        var texts = new LinkedHashSet<String>();
        acts().forEach(b -> texts.add(BasisText.passage(NO_ID, b).text()));
        texts.addAll(bases);
        return new Completion(texts.stream().filter(t -> !t.isBlank() && !t.contains(BLANK)).map(Candidate::of).toList(), Completion.WHOLE);
    }

    private List<LegalBasis> acts() {
        return Stream.concat(office.registers().acts().stream(), office.bases().stream())
                .filter(b -> !b.equals(LegalBasis.UNKNOWN))
                .distinct()
                .toList();
    }

    /** Everybody who signs, written by authority, title or name. */
    public Completion signatories(String key) {
        var known = Stream.concat(office.registers().signatories().stream(), Stream.of(office.signature())).distinct().toList();
        var people = known.stream().map(s -> signatory(s, key)).filter(c -> !c.text().isEmpty());
        return new Completion(people.toList(), Completion.WHOLE);
    }

    private static Candidate signatory(Signature s, String key) {
        var fills = ProfileValues.of(s);
        var others = Stream.of("signatory.name", "signatory.title", "signatory.authority")
                .filter(k -> !k.equals(key) && !fills.get(k).isEmpty())
                .map(fills::get)
                .limit(2)
                .toList();
        return new Candidate(fills.get(key), String.join(" · ", others), others, fills);
    }

    /** The same, and what offices write there. */
    public Completion signing(String key) {
        return and(signatories(key), usual(key));
    }

    /** What offices write as authority or title. */
    public static Completion usualSigning(String key) {
        return and(Completion.NONE, usual(key));
    }

    private static List<String> usual(String key) {
        return switch (key) {
            case "signatory.authority" -> AUTHORITIES;
            case "signatory.title" -> TITLES;
            default -> List.of();
        };
    }

    /** A field of a legal basis: what is known of acts; number, symbol and subject bring the whole act. */
    public Completion ofBasis(String key) {
        return switch (key) {
            case "type" -> and(Completion.NONE, Stream.concat(acts().stream().map(LegalBasis::type), TYPES.stream()).toList());
            case "issuer" -> and(Completion.NONE, Stream.concat(acts().stream().map(LegalBasis::issuer), issuers()).toList());
            case "number" -> whole(LegalBasis::number);
            case "subject" -> whole(LegalBasis::subject);
            default -> Completion.NONE;
        };
    }

    private Completion whole(Function<LegalBasis, String> text) {
        return new Completion(
                acts().stream()
                        .filter(b -> !text.apply(b).isEmpty())
                        .map(b -> new Candidate(
                                text.apply(b), b.number().isEmpty() ? b.type() : b.type() + " " + b.number() + "/" + b.symbol(),
                                List.of(b.type() + " " + b.number() + " " + b.symbol()), ProfileValues.of(b)))
                        .toList(),
                Completion.WHOLE);
    }

    private Stream<String> issuers() {
        var province = PlaceNames.provinceInFull(office.province());
        var ours = Stream.of("UBND ", "HĐND ").filter(b -> !province.isEmpty()).map(b -> b + province);
        return Stream.concat(Stream.concat(ours, Stream.of(office.commune()).filter(c -> !c.isEmpty()).map("HĐND "::concat)), ISSUERS.stream());
    }

    private static Completion and(Completion before, List<String> texts) {
        var known = before.candidates().stream().map(Candidate::text).toList();
        var more = texts.stream().distinct().filter(t -> !t.isEmpty() && !known.contains(t)).map(Candidate::of);
        return new Completion(Stream.concat(before.candidates().stream(), more).toList(), before.separators());
    }
}
