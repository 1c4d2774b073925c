package vn.kehoachxa.plan;

import java.util.List;
import java.util.UUID;

/** An appendix (phụ lục). Its Roman number is computed: none where it is the only one (Decree 30/2020, annex I, III.1.a). */
public record Appendix(UUID id, RichText title, Orientation orientation, List<Block> blocks) {

    public Appendix {
        blocks = List.copyOf(blocks);
    }

    public Appendix withBlocks(List<Block> newBlocks) {
        return new Appendix(id, title, orientation, newBlocks);
    }

    public Appendix withTitle(RichText newTitle) {
        return new Appendix(id, newTitle, orientation, blocks);
    }

    public Appendix withOrientation(Orientation newOrientation) {
        return new Appendix(id, title, newOrientation, blocks);
    }
}
