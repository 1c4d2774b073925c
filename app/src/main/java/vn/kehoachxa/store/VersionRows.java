package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.ISSUED_FILE;
import static vn.kehoachxa.store.schema.Tables.ISSUED_VERSION;
import static vn.kehoachxa.store.schema.Tables.SIGNED_COPY;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Issued;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.store.schema.tables.records.IssuedFileRecord;
import vn.kehoachxa.store.schema.tables.records.IssuedVersionRecord;
import vn.kehoachxa.store.schema.tables.records.SignedCopyRecord;

/** Issued versions as rows. */
final class VersionRows {

    private VersionRows() {}

    /** @param files by format */
    static void insert(DSLContext db, Paper issued, Map<String, byte[]> files, String now, String by) {
        var id = issued.id().toString();
        var identity = issued.identity();
        var content = PaperJson.text(issued);
        db.insertInto(ISSUED_VERSION)
                .set(new IssuedVersionRecord(
                        id, identity.version(), identity.issued().number(), issued.head().symbol(), Encoded.day(identity.issued().date()),
                        identity.form().code(), issued.foot().signature().name(), now, by, content,
                        Sha256.of(content.getBytes(StandardCharsets.UTF_8))))
                .execute();
        files.forEach((format, bytes) -> db.insertInto(ISSUED_FILE)
                .set(new IssuedFileRecord(id, identity.version(), format, bytes, Sha256.of(bytes)))
                .execute());
    }

    static boolean exists(DSLContext db, UUID paper, int version) {
        return db.fetchExists(ISSUED_VERSION, ISSUED_VERSION.PAPER.eq(paper.toString()), ISSUED_VERSION.VERSION.eq(version));
    }

    /** The paper as it was issued. */
    static Optional<Paper> paper(DSLContext db, UUID paper, int version) {
        return db.select(ISSUED_VERSION.CONTENT)
                .from(ISSUED_VERSION)
                .where(ISSUED_VERSION.PAPER.eq(paper.toString()), ISSUED_VERSION.VERSION.eq(version))
                .fetchOptional(r -> PaperJson.read(Json.parse(r.value1())));
    }

    static Optional<byte[]> file(DSLContext db, UUID paper, int version, String format) {
        return db.select(ISSUED_FILE.BYTES)
                .from(ISSUED_FILE)
                .where(ISSUED_FILE.PAPER.eq(paper.toString()), ISSUED_FILE.VERSION.eq(version), ISSUED_FILE.FORMAT.eq(format))
                .fetchOptional(ISSUED_FILE.BYTES);
    }

    /** The newest first. */
    static List<IssuedVersion> list(DSLContext db, UUID paper) {
        var id = paper.toString();
        var files = db.select(ISSUED_FILE.VERSION, ISSUED_FILE.FORMAT, ISSUED_FILE.SHA256)
                .from(ISSUED_FILE)
                .where(ISSUED_FILE.PAPER.eq(id))
                .fetchGroups(ISSUED_FILE.VERSION);
        var signed = db.selectFrom(SIGNED_COPY)
                .where(SIGNED_COPY.PAPER.eq(id), SIGNED_COPY.WITHDRAWN_AT.isNull())
                .orderBy(SIGNED_COPY.ATTACHED_AT, SIGNED_COPY.ID)
                .fetchGroups(SIGNED_COPY.VERSION, VersionRows::signed);
        return db.select(
                        ISSUED_VERSION.VERSION, ISSUED_VERSION.NUMBER, ISSUED_VERSION.DATE, ISSUED_VERSION.SYMBOL, ISSUED_VERSION.FORM,
                        ISSUED_VERSION.SIGNATORY, ISSUED_VERSION.ISSUED_AT, ISSUED_VERSION.BY, ISSUED_VERSION.SHA256)
                .from(ISSUED_VERSION)
                .where(ISSUED_VERSION.PAPER.eq(id))
                .orderBy(ISSUED_VERSION.VERSION.desc())
                .fetch(r -> new IssuedVersion(
                        r.value1(), new Issued(r.value2(), Encoded.day(r.value3())), r.value4(), Coded.of(Form.class, r.value5()), r.value6(),
                        Instant.parse(r.value7()), r.value8(), r.value9(),
                        files.containsKey(r.value1()) ? files.get(r.value1()).intoMap(ISSUED_FILE.FORMAT, ISSUED_FILE.SHA256) : Map.of(),
                        signed.getOrDefault(r.value1(), List.of())));
    }

    static SignedCopy signed(SignedCopyRecord r) {
        return new SignedCopy(
                new Evidence(Encoded.id(r.getId()), r.getName(), r.getSize(), r.getSha256()), Instant.parse(r.getAttachedAt()), r.getBy());
    }
}
