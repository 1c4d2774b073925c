package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Foot;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Signature;

/** A piece of the document as it stands on the screen, from top to bottom; equal pieces look the same. */
public sealed interface DocItem {

    /** The same for the same piece before and after a change. */
    Object key();

    /** Issuing body, national name, number, place and date. */
    record HeadItem(Head head) implements DocItem {
        @Override
        public Object key() {
            return "head";
        }
    }

    /** The kind of paper and its subject. */
    record TitleItem(boolean report, String subject) implements DocItem {
        @Override
        public Object key() {
            return "title";
        }
    }

    /** A legal basis, an opening paragraph, an addressee. */
    record PassageItem(PassageList list, UUID id, RichText text) implements DocItem {
        @Override
        public Object key() {
            return id;
        }
    }

    /**
     * A line of the body or of an appendix with its number.
     *
     * @param task whether it is followed as a task
     * @param time what was understood of the time that the line names for itself as a task, or null
     */
    record LineItem(UUID container, Line line, String number, boolean task, Note time) implements DocItem {
        @Override
        public Object key() {
            return line.id();
        }
    }

    /** An invitation to write the first line into a body or an appendix that has no block. */
    record EmptyItem(UUID container) implements DocItem {
        @Override
        public Object key() {
            return List.of("empty", container);
        }
    }

    /** An invitation to write the first passage of a list that has none. */
    record EmptyListItem(PassageList list) implements DocItem {
        @Override
        public Object key() {
            return list;
        }
    }

    /** A table's title. */
    record TableTitleItem(UUID table, String title) implements DocItem {
        @Override
        public Object key() {
            return List.of("title", table);
        }
    }

    /** A table's header: the columns' labels, or the header rows where there are several. */
    record TableHeadItem(UUID table, List<Column> columns, List<List<Cell>> header, List<Double> shares) implements DocItem {
        @Override
        public Object key() {
            return List.of("columns", table);
        }
    }

    /**
     * How the columns of a table are shown.
     *
     * @param roles of the columns
     * @param shares the columns' widths as shares of 1
     */
    record TableLook(List<Role> roles, List<Double> shares) {

        public TableLook {
            roles = List.copyOf(roles);
            shares = List.copyOf(shares);
        }
    }

    /**
     * A row of a table with everything computed filled in.
     *
     * @param fixed for each cell, whether the program fills it or another cell covers it
     * @param look how the columns of the table are shown
     * @param notes what is to be said of cells, by their columns
     */
    record RowItem(UUID table, Row row, List<Boolean> fixed, TableLook look, Map<Integer, Note> notes) implements DocItem {

        /** The columns' widths as shares of 1. */
        public List<Double> shares() {
            return look.shares();
        }

        @Override
        public Object key() {
            return row.id();
        }
    }

    /** The closing paragraph. */
    record ClosingItem(UUID id, RichText text) implements DocItem {
        @Override
        public Object key() {
            return id;
        }
    }

    /** Recipients and archive at the left, the signature at the right. */
    record FootItem(List<Passage> recipients, Foot foot) implements DocItem {
        @Override
        public Object key() {
            return "foot";
        }

        Signature signature() {
            return foot.signature();
        }
    }

    /** The title of an appendix; {@code number} is empty where it is the only one. */
    record AppendixItem(UUID id, String number, RichText title) implements DocItem {
        @Override
        public Object key() {
            return id;
        }
    }
}
