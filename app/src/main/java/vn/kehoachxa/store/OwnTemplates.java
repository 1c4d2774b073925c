package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.OWN_TEMPLATE;

import java.util.List;
import vn.kehoachxa.store.schema.tables.records.OwnTemplateRecord;

/** The templates that the office made of plans of its own, as JSON text. */
public final class OwnTemplates {

    private final Database database;

    OwnTemplates(Database database) {
        this.database = database;
    }

    /** All of them, by name. */
    public List<String> all() {
        return database.read(db -> db.selectFrom(OWN_TEMPLATE)
                .orderBy(OWN_TEMPLATE.NAME, OWN_TEMPLATE.ID)
                .fetch(OwnTemplateRecord::getTemplate));
    }

    /** Keeps a template, in place of the one with its id where there is one. */
    public void save(String id, String name, String template) {
        database.write(db -> db.insertInto(OWN_TEMPLATE)
                .set(new OwnTemplateRecord(id, name, template))
                .onDuplicateKeyUpdate()
                .set(OWN_TEMPLATE.NAME, name)
                .set(OWN_TEMPLATE.TEMPLATE, template)
                .execute());
    }

    public void remove(String id) {
        database.write(db -> db.deleteFrom(OWN_TEMPLATE).where(OWN_TEMPLATE.ID.eq(id)).execute());
    }
}
