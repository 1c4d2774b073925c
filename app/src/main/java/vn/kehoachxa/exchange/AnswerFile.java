package vn.kehoachxa.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.kehoachxa.exchange.Answer.Remark;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PlanFileException;
import vn.kehoachxa.planfile.SchemaCheck;

/**
 * The file in which the province answers: {@code kehoachxa.answer/1}, canonical JSON, as {@code answer-1.json} describes it. Nothing in it is
 * trusted: it is read whole or refused, and its texts are cleaned as whatever is typed is. For any number of threads.
 */
public final class AnswerFile {

    /** In bytes. An answer is a page or two of words. */
    static final int LARGEST = 1 << 20;

    private static final String SCHEMA = "kehoachxa.answer/1";
    private static final Pattern OURS = Pattern.compile("kehoachxa\\.answer/([1-9]\\d{0,5})");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(zip|kehoachxa|pdf)$");

    private AnswerFile() {}

    /** Read when the first answer comes. */
    private static final class Schema {
        static final SchemaCheck ONE = SchemaCheck.load(AnswerFile.class, "answer-1.json", PlanFileException::malformed);
    }

    /** How the answer to a file is called: {@code TL-KH-KHCN-2026-xa-van-ho-v1.json}. @param sent the name of the province file */
    public static String name(String sent) {
        return "TL-" + ENDING.matcher(sent).replaceFirst("") + ".json";
    }

    /** The canonical text: the same answer gives the same bytes everywhere. */
    public static String text(Answer answer) {
        var office = answer.office();
        var json = Json.object()
                .put("schema", SCHEMA)
                .put("id", answer.id().toString())
                .put("paper", answer.paper().toString())
                .put("version", answer.version());
        json.set("office", Json.object().put("id", office.id().toString()).put("name", office.name()).put("province", office.province()));
        json.put("from", answer.from())
                .put("date", answer.date().toString())
                .put("accepted", answer.accepted())
                .put("due", answer.due() == null ? null : answer.due().toString())
                .put("text", answer.text());
        json.set("remarks", Json.array(
                answer.remarks(), r -> Json.object().put("at", r.at().toString()).put("quote", r.quote()).put("text", r.text())));
        return Json.text(json);
    }

    /**
     * Reads an answer.
     *
     * @throws ExchangeException where the file can't be read, is too large, of a newer program, or no answer
     */
    public static Answer read(Path file) {
        var name = ExchangeException.quoted(file);
        var bytes = bytes(file, name);
        try {
            var json = Json.parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            checkVersion(json, name);
            Schema.ONE.hold(json);
            return answer(json);
        } catch (CharacterCodingException | PlanFileException | DateTimeException notOurs) {
            throw new ExchangeException("EXCHANGE-ANSWER-FORM", notOurs, name);
        }
    }

    private static byte[] bytes(Path file, String name) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ExchangeException("EXCHANGE-ANSWER-LARGE", null, name);
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new ExchangeException("EXCHANGE-ANSWER-READ", unreadable, name);
        }
    }

    /** Told before anything else in the file is looked at. */
    private static void checkVersion(JsonNode json, String name) {
        var match = OURS.matcher(json.path("schema").asText());
        if (match.matches() && Integer.parseInt(match.group(1)) > 1) {
            throw new ExchangeException("EXCHANGE-ANSWER-NEWER", null, name);
        }
    }

    private static Answer answer(JsonNode json) {
        var office = json.get("office");
        return new Answer(
                id(json, "id"), id(json, "paper"), json.get("version").intValue(),
                new Office(id(office, "id"), line(office, "name"), line(office, "province")), line(json, "from"), day(json.get("date")),
                json.get("accepted").booleanValue(), json.get("due").isNull() ? null : day(json.get("due")), text(json, "text"),
                json.get("remarks").valueStream().map(r -> new Remark(id(r, "at"), text(r, "quote"), text(r, "text"))).toList());
    }

    private static UUID id(JsonNode json, String field) {
        return UUID.fromString(json.get(field).textValue());
    }

    private static String line(JsonNode json, String field) {
        return Texts.oneLine(json.get(field).textValue());
    }

    private static String text(JsonNode json, String field) {
        return Texts.clean(json.get(field).textValue()).strip();
    }

    /** @throws DateTimeException where it is none, or none that the program could show */
    private static LocalDate day(JsonNode json) {
        var day = LocalDate.parse(json.textValue());
        if (!Years.holds(day)) {
            throw new DateTimeException("out of range");
        }
        return day;
    }
}
