package vn.kehoachxa.template;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.kehoachxa.document.AwkwardPaper;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Issued;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.Field;

/**
 * Six papers on which the writers are measured: one of each kind that offices issue, and one that strains the page. They are the same
 * at every call, ids included.
 */
public final class TestPapers {

    /** A paper and what tests call it. */
    public record Named(String name, Paper paper) {

        @Override
        public String toString() {
            return name;
        }
    }

    private TestPapers() {}

    public static List<Named> six() {
        var ids = ids();
        return List.of(
                new Named("annual", annual(ids)),
                new Named("agency", agency(ids)),
                new Named("budget", budget(ids)),
                new Named("five-year", fiveYear(ids)),
                new Named("event", event(ids)),
                new Named("awkward", awkward(ids)));
    }

    /** Issued, with number and day. */
    private static Paper annual(Supplier<UUID> ids) {
        var paper = create(ids, "annual", values(
                "province", "Sơn La", "commune", "xã Vân Hồ", "number", "12", "date", "2026-04-09",
                "signatory.authority", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH", "signatory.title", "PHÓ CHỦ TỊCH",
                "signatory.name", "Nguyễn Văn An",
                "basis.1.type", "Quyết định", "basis.1.number", "34", "basis.1.symbol", "QĐ-UBND", "basis.1.date", "2026-01-06",
                "basis.1.issuer", "UBND tỉnh Sơn La", "basis.1.subject", "kế hoạch khoa học, công nghệ tỉnh Sơn La năm 2026"));
        var i = paper.identity();
        return paper.withIdentity(new Identity(
                i.id(), i.type(), i.kind(), i.office(), i.version(), i.supersedes(), PaperState.ISSUED,
                new Issued("12", LocalDate.of(2026, 4, 9)), i.form(), i.year(), i.yearTo()));
    }

    private static Paper agency(Supplier<UUID> ids) {
        return create(ids, "agency", values(
                "province", "Sơn La", "number", "11", "date", "2026-01-27", "signatory.name", "Lò Thị Mai",
                "basis.1.type", "Quyết định", "basis.1.number", "34", "basis.1.symbol", "QĐ-UBND", "basis.1.date", "2026-01-06",
                "basis.1.issuer", "UBND tỉnh Sơn La", "basis.1.subject", "kế hoạch khoa học, công nghệ tỉnh Sơn La năm 2026"));
    }

    private static Paper budget(Supplier<UUID> ids) {
        return create(ids, "budget", values(
                "province", "Sơn La", "commune", "xã Thuận Châu", "number", "7", "date", "2025-07-31", "archive", "VT, VHXH (20b)",
                "signatory.authority", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH", "signatory.title", "PHÓ CHỦ TỊCH",
                "signatory.name", "Quàng Văn Thắng",
                "past.date", "25/7/2025", "past.groups", "76", "past.ocop", "11", "past.stations", "50",
                "past.brand", "“Khoai sọ Thuận Châu”",
                "basis.1.type", "Luật", "basis.1.subject", "Khoa học, công nghệ và đổi mới sáng tạo", "basis.1.date", "2025-06-27",
                "basis.2.type", "Công văn", "basis.2.number", "3931", "basis.2.symbol", "UBND-KGVX", "basis.2.date", "2025-07-22",
                "basis.2.issuer", "UBND tỉnh Sơn La", "basis.2.subject", "lập dự toán khoa học, công nghệ năm 2026"));
    }

    private static Paper fiveYear(Supplier<UUID> ids) {
        return create(ids, "five-year", values(
                "province", "Ninh Bình", "commune", "xã Nghĩa Hưng", "number", "95", "date", "2026-06-08",
                "signatory.name", "Trần Thị Hoa",
                "basis.1.type", "Kế hoạch", "basis.1.number", "180", "basis.1.symbol", "KH-UBND", "basis.1.date", "2026-05-22",
                "basis.1.issuer", "UBND tỉnh Ninh Bình", "basis.1.subject", "khoa học, công nghệ tỉnh Ninh Bình đến năm 2030"));
    }

    /** A draft: number, day, the place of the event and the signatory's name are still blank. */
    private static Paper event(Supplier<UUID> ids) {
        var paper = create(ids, "event", values(
                "province", "Thanh Hóa", "commune", "xã Bát Mọt",
                "signatory.authority", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH", "signatory.title", "PHÓ CHỦ TỊCH",
                "basis.1.type", "Công văn", "basis.1.number", "7834", "basis.1.symbol", "UBND-CNXDKH", "basis.1.date", "2026-04-30",
                "basis.1.issuer", "UBND tỉnh Thanh Hóa", "basis.1.subject", "các ngày kỷ niệm về khoa học, công nghệ trong năm"));
        return Field.MONTH.set(paper, "5");
    }

    /** Every row of its tables of tasks is a task. */
    private static Paper awkward(Supplier<UUID> ids) {
        var paper = AwkwardPaper.paper();
        var tasks = paper.tables()
                .filter(t -> t.kind() == TableKind.TASKS)
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.kind() == RowKind.ROW)
                .map(r -> (Entry) Task.at(ids.get(), r.id()))
                .toList();
        return paper.withEntries(Entries.of(tasks));
    }

    private static Paper create(Supplier<UUID> ids, String template, Map<String, String> values) {
        var templates = new Templates(ids);
        return templates.paper(Templates.resource(template + ".json"), 2026, templates.freshOffice(), values);
    }

    private static Supplier<UUID> ids() {
        var count = new AtomicLong(0x8000_0000_0000_0000L);
        return () -> new UUID(0x0198_0000_0001_7000L, count.incrementAndGet());
    }

    private static Map<String, String> values(String... pairs) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
