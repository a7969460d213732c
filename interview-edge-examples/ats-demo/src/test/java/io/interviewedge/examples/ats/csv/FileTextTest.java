package io.interviewedge.examples.ats.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    private static final String TEXT = "email,name\nzoe@example.com,Zoë Müller\n";

    private static final String POLISH = "Łukasz Żółć|Małgorzata Wiśniewska|Paweł Dąbrowski|Józef Kamiński";
    private static final String RUSSIAN = "Иван Петров|Анна Смирнова|Дмитрий Кузнецов|Ольга Попова";
    private static final String GREEK = "Γιώργος Παπαδόπουλος|Μαρία Οικονόμου|Ελένη Γεωργίου";
    private static final String TURKISH =
            "Ayşe Yıldız|Gülşen Öztürk|İbrahim Çelik|Oğuz Güneş|Fatma Doğan|Işıl Kılıç|Ömer Çağlar";
    private static final String GERMAN = "Jörg Müller|Zoë Größe|Käthe Schäfer|Änne Köhler|Günther Jäger|Björn Weiß";
    private static final String JAPANESE = "山田太郎|佐藤花子|鈴木一郎|高橋美咲|渡辺さくら|伊藤ヒロシ|田中健一|中村優子";
    private static final String CHINESE = "王小明|李国华|张伟|刘洋|陈静|杨敏|赵丽|黄强";
    private static final String KOREAN = "김철수|이영희|박민수|최지우|정하늘|강동원|조은비|윤서연";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-8, \uFEFF\uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "UTF-32LE, \uFEFF",
        "UTF-32BE, \uFEFF",
        "GB18030, \uFEFF",
    })
    void unicodeIsCertain(String charset, String mark) throws Exception {
        FileText text = FileText.of((mark + TEXT).getBytes(Charset.forName(charset)), null);

        assertThat(text.text()).isEqualTo(TEXT);
        assertThat(text.certain()).isTrue();
        assertThat(text.encoding().sample()).contains("Zoë", "Müller");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, " + POLISH,
        "ISO-8859-2, " + POLISH,
        "windows-1251, " + RUSSIAN,
        "KOI8-R, " + RUSSIAN,
        "IBM866, " + RUSSIAN,
        "ISO-8859-5, " + RUSSIAN,
        "windows-1253, " + GREEK,
        "windows-1254, " + TURKISH,
        "windows-1252, " + GERMAN,
        "x-MacRoman, " + GERMAN,
        "IBM850, " + GERMAN,
        "Shift_JIS, " + JAPANESE,
        "EUC-JP, " + JAPANESE,
        "ISO-2022-JP, " + JAPANESE,
        "GB18030, " + CHINESE,
        "EUC-KR, " + KOREAN,
    })
    void aListOfFewNamesIsReadInItsEncoding(String charset, String names) throws Exception {
        String list = list(names);

        assertThat(FileText.of(list.getBytes(Charset.forName(charset)), null).text())
                .isEqualTo(list);
    }

    @Test
    void whereTheLettersOfALanguageAreManyNobodyIsAsked() throws Exception {
        assertThat(FileText.of(list(GERMAN).getBytes(Charset.forName("windows-1252")), null)
                        .certain())
                .isTrue();
    }

    /** Both are letters of some language. */
    @ParameterizedTest
    @CsvSource({
        "windows-1250, Dvořák",
        "windows-1252, Müller",
        "windows-1257, Rūta",
        "x-MacRoman, Müller",
        "Shift_JIS, 山田",
        "Big5, 陳靜",
        "windows-1255, משה",
        "windows-1256, محمد",
        "ISO-8859-2, Őrsi",
    })
    void oneNameIsNotEnoughToBeCertainAndTheRightReadingIsAmongThoseOffered(String charset, String name)
            throws Exception {
        FileText text = FileText.of(list(name).getBytes(Charset.forName(charset)), null);

        assertThat(text.certain()).isFalse();
        assertThat(text.encodings()).extracting(Encoding::sample).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "windows-1252", "x-MacRoman", "GB18030", "UTF-8"})
    void theEncodingThatWasChosenCounts(String charset) throws Exception {
        byte[] file = list("Dvoøák").getBytes(Charset.forName("windows-1252"));

        FileText text = FileText.of(file, charset);

        assertThat(text.encoding().name()).isEqualTo(charset);
        assertThat(text.text()).isEqualTo(new String(file, Charset.forName(charset)));
        assertThat(text.certain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "UTF-7", "../etc", "IBM037"})
    void anEncodingThatIsNotOfferedIsIgnored(String charset) throws Exception {
        assertThat(FileText.of(TEXT.getBytes(UTF_8), charset).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00FC", "\u0081", "\u00C3", "\u00E2\u0082", "\u00FF", "\u00C0\u0080", "\u00ED\u00A0\u0080"})
    void aBrokenByteInUtf8LeavesTheFileUtf8(String broken) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(list(POLISH).getBytes(UTF_8));
        file.writeBytes(("eve@example.com,E" + broken + "ve\n").getBytes(ISO_8859_1));

        FileText text = FileText.of(file.toByteArray(), null);

        assertThat(text.encoding().name()).isEqualTo("UTF-8");
        assertThat(text.certain()).isTrue();
        assertThat(text.text()).startsWith(list(POLISH)).contains("E\uFFFD");
    }

    /** Of so few letters, each may be damage or another encoding. */
    @ParameterizedTest
    @CsvSource({"GB18030, 李国华", "x-windows-949, 박민수", "windows-1252, ÃŒ"})
    void fewBytesThatHappenToBeUtf8AreAskedFor(String charset, String name) throws Exception {
        byte[] file =
                ("email,name\na@b.example," + name + " " + name.charAt(0) + "\n").getBytes(Charset.forName(charset));

        assertThat(FileText.of(file, null).certain()).isFalse();
    }

    /** The one letter may be anything. */
    @Test
    void aByteThatIsNotUtf8InAFileOfPlainLettersIsAskedFor() throws Exception {
        FileText text = FileText.of("email,name\na@b.example,Zo\u00EB\n".getBytes(ISO_8859_1), null);

        assertThat(text.certain()).isFalse();
        assertThat(text.encodings()).extracting(Encoding::name).contains("UTF-8", "windows-1252");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001a\n",
                "PK\u0003\u0004",
                "%PDF-1.7",
                "\u00FF\u00D8\u00FF\u00E0",
                "GIF89a",
                "{\\rtf1",
                "<!DOCTYPE html>",
                "<?xml version='1.0'?>",
                "BEGIN:VCARD",
                "email\u0000",
                "\u0000\u0001\u0002\u0003",
            })
    void whatIsNoTextIsNamed(String bytes) {
        assertThatThrownBy(() -> FileText.of(bytes.getBytes(ISO_8859_1), null))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("whatever its name says");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u001A"})
    void anEmptyFileIsNamed(String bytes) {
        assertThatThrownBy(() -> FileText.of(bytes.getBytes(ISO_8859_1), null))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("The file is empty");
    }

    @Test
    void theEndMarkOfDosIsNoText() throws Exception {
        assertThat(FileText.of("email\na@b.example\n\u001A".getBytes(UTF_8), null)
                        .text())
                .isEqualTo("email\na@b.example\n");
    }

    private static String list(String names) {
        StringBuilder list = new StringBuilder("email,name\r\n");
        for (String name : List.of(names.split("\\|"))) {
            list.append("candidate")
                    .append(list.length())
                    .append("@example.com,")
                    .append(name)
                    .append("\r\n");
        }
        return list.toString();
    }
}
