package vn.kehoachxa.exchange.rollup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.exchange.ProvinceWriter;
import vn.kehoachxa.exchange.Sending;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;

/**
 * The files that communes of all of Vietnam send: a plan of 40 tasks each, real province files with all that is in them. Of some a draft,
 * a second version, a lone PDF, a report with progress, or a file that broke on the way. Made once into a folder, which takes minutes, and
 * kept there; a commune's folder that is there is not made again.
 *
 * <p>{@code java … vn.kehoachxa.exchange.rollup.RollupFiles FOLDER [COUNT]}
 */
public final class RollupFiles {

    /** How many communes, wards and special zones Vietnam has since 01/7/2025. */
    static final int ALL = 3_321;

    private static final LocalDate FROM = LocalDate.of(2026, 3, 15);
    private static final LocalDate TO = LocalDate.of(2026, 6, 14);

    private final Path folder;
    private final ProvinceWriter writer = ProvinceFiles.writer();

    private RollupFiles(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        var files = new RollupFiles(Path.of(arguments[0]));
        var count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ALL;
        IntStream.range(0, count).parallel().forEach(files::make);
    }

    /** The folder of a commune's files. */
    static Path of(Path folder, int number) {
        return folder.resolve(String.format("%02d/%04d", number / 100, number));
    }

    private void make(int number) {
        var target = of(folder, number);
        if (Files.isDirectory(target)) {
            return;
        }
        try {
            var aside = Files.createDirectories(target.resolveSibling(target.getFileName() + ".tmp"));
            send(new Communes(number), number, aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void send(Communes commune, int number, Path to) throws IOException {
        var draft = commune.plan();
        var plan = number % 10 == 7 ? draft : commune.issued(draft);
        if (number % 25 == 3) {
            Files.write(to.resolve("ke-hoach.pdf"), ProvinceFiles.exporter().bytes(Followed.fresh(plan), PrintOptions.PLAIN, Format.PDF));
        } else {
            write(plan, null, to);
        }
        if (number % 20 == 4) {
            write(commune.amended(plan), null, to);
        }
        if (number % 5 == 0) {
            write(commune.report(plan, "2026-Q2", FROM, TO), commune.followed(plan, TO), to);
        }
        if (number % 50 == 11) {
            var whole = Files.readAllBytes(ProvinceFiles.write(plan, to));
            Files.write(to.resolve("tai-do.zip"), Arrays.copyOf(whole, whole.length / 2));
        }
    }

    private void write(Paper paper, Followed progress, Path to) {
        writer.write(
                new Sending(paper, PrintOptions.PLAIN, KeptBytes.NONE, ProvinceFiles.CONTACT, List.of(), progress, List.of()), to.resolve(writer.name(paper)));
    }
}
