package vn.kehoachxa.arrival;

import java.util.Optional;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.exchange.Part;
import vn.kehoachxa.exchange.PartFiles;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.PrintOptions;

/** The files of another office's paper, out of the file in which it came. What a lone PDF has not with it is made of its data, as it was sent. */
record ReceivedParts(Delivery delivery, Exporter exporter) implements KeptBytes {

    @Override
    public Optional<byte[]> of(Format format) {
        if (delivery.manifest() == null) {
            return switch (format) {
                case PDF -> Optional.of(Receipts.whole(delivery));
                case DOCX, XLSX, JSON -> Optional.of(exporter.bytes(Followed.fresh(delivery.paper()), PrintOptions.PLAIN, format));
                case ICS -> Optional.empty();
            };
        }
        return switch (format) {
            case PDF -> part(Part.Role.PDF);
            case DOCX -> part(Part.Role.WORD);
            case XLSX -> part(Part.Role.SHEET);
            case JSON -> part(Part.Role.DATA);
            case ICS -> Optional.empty();
        };
    }

    @Override
    public Optional<byte[]> data() {
        return of(Format.JSON);
    }

    private Optional<byte[]> part(Part.Role role) {
        return delivery.manifest().parts().stream().filter(p -> p.role() == role).findFirst().map(p -> PartFiles.bytes(delivery, p));
    }
}
