package vn.kehoachxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.exchange.rollup.Communes;

class RollupVerbTest {

    @TempDir
    private Path temp;

    @Test
    void aFolderOfProvinceFilesIsSummedUp() throws IOException {
        var folder = Files.createDirectory(temp.resolve("den"));
        var commune = new Communes(0);
        var draft = commune.plan();
        ProvinceFiles.write(draft, folder);
        ProvinceFiles.write(commune.issued(draft), folder);
        // Of the same name in another province.
        ProvinceFiles.write(new Communes(1).plan(), Files.createDirectory(folder.resolve("tinh-khac")));
        Files.writeString(folder.resolve("hong.zip"), "PK");
        var expected = Files.writeString(temp.resolve("ds.txt"), "\ufeff" + commune.office().id() + "\tABC\r\nXã Chưa Gửi\r\n");
        var json = new TestCli(temp.resolve("data")).json(
                "rollup", folder.toString(), "--out", temp.resolve("th.xlsx").toString(), "--pdf", temp.resolve("th.pdf").toString(), "--expected",
                expected.toString(), "--today", "2026-07-20");
        assertThat(json.get("files").intValue()).isEqualTo(4);
        assertThat(json.get("accepted").intValue()).isEqualTo(3);
        assertThat(json.get("rejected")).hasSize(1);
        assertThat(json.at("/rejected/0/file").textValue()).isEqualTo("hong.zip");
        assertThat(json.at("/rejected/0/code").textValue()).startsWith("EXCHANGE-");
        assertThat(json.at("/rejected/0/reason").textValue()).endsWith(".");
        assertThat(json.get("superseded").intValue()).isEqualTo(1);
        assertThat(json.get("plans").intValue()).isEqualTo(2);
        assertThat(json.get("tasks").intValue()).isEqualTo(80);
        assertThat(json.get("missing").intValue()).isEqualTo(1);
        assertThat(json.at("/missingOffices/0").textValue()).isEqualTo("Xã Chưa Gửi");
        assertThat(json.get("budgetTotal").isIntegralNumber()).isTrue();
        assertThat(temp.resolve("th.xlsx")).isNotEmptyFile();
        assertThat(temp.resolve("th.pdf")).isNotEmptyFile();
        assertThat(temp.resolve("data")).doesNotExist();
    }

    @Test
    void aFolderThatCanNotBeReadFails() {
        var result = new TestCli(temp.resolve("data")).call("rollup", temp.resolve("khong-co").toString(), "--out", temp.resolve("th.xlsx").toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("ROLLUP-FOLDER");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void whereToWriteMustBeSaid() {
        assertThat(new TestCli(temp.resolve("data")).call("rollup", temp.toString()).status()).isEqualTo(2);
    }
}
