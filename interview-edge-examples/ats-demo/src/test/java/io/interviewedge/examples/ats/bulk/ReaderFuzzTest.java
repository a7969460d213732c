package io.interviewedge.examples.ats.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.examples.ats.csv.CandidateFile;
import io.interviewedge.examples.ats.csv.FileText;
import io.interviewedge.examples.ats.csv.Reading;
import io.interviewedge.examples.ats.csv.UnreadableFileException;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.job.JobCatalog;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is uploaded, each line gets a verdict, or the file is refused with a sentence. */
@ExtendWith(DemoExtension.class)
class ReaderFuzzTest {

    private static final int FILES = 6_000;
    private static final int MAX_LINES = 50;

    private static final String[] PIECES = {
        "email",
        "name",
        "First Name",
        "Nachname",
        "phone",
        "country",
        "language",
        "job",
        "Position",
        "expires",
        "external id",
        "a@b.example",
        "ada@example.com",
        "@",
        "Ada",
        "Łukasz Żółć",
        "Müller",
        "山田",
        "مريم",
        "+44 20 7946 0958",
        "GB",
        "de",
        "klingon",
        "backend",
        "2027-01-31",
        "9999-12-31",
        "+999999999-12-31",
        "=1+1",
        "sep=;",
        "sep=",
        "\"",
        "\"\"",
        "'",
        ",",
        ",",
        ",",
        ";",
        "\t",
        "|",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\u00A0",
        "\uFEFF",
        "\u0000",
        "\u001A",
        "\u001B$B",
        "\uFFFD",
        "\uD83D\uDE00",
        "\u202E",
        "\\",
        "é",
        "\u0301",
        "1e400",
        "-"
    };
    private static final List<Charset> CHARSETS = List.of(
            UTF_8,
            UTF_8,
            UTF_16LE,
            ISO_8859_1,
            Charset.forName("windows-1250"),
            Charset.forName("GB18030"),
            Charset.forName("Shift_JIS"),
            Charset.forName("ISO-2022-JP"));
    private static final String[] CHOICES = {"EMAIL", "NAME", "LAST_NAME", "JOB", "PHONE", "", "EXPIRES", "x"};

    private final Random random = new Random(20_261_127);
    private final JobCatalog jobs;

    ReaderFuzzTest(Demo demo) {
        jobs = demo.part(JobCatalog.class);
    }

    @Test
    void everyFileHasAVerdictForEachLineOrIsRefusedWithASentence() {
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] file = file();
            try {
                List<Row> rows = rows(file);
                assertThat(rows).isNotEmpty().hasSizeLessThanOrEqualTo(MAX_LINES);
                assertThat(rows).allMatch(row -> (row.request() == null) == (row.problem() != null));
                read++;
            } catch (UnreadableFileException refused) {
                assertThat(refused.getMessage()).endsWith(".").hasSizeLessThan(300);
            }
        }
        assertThat(read).isGreaterThan(FILES / 10);
    }

    private List<Row> rows(byte[] file) throws UnreadableFileException {
        boolean chosen = random.nextInt(4) == 0;
        List<String> columns = chosen
                ? random.ints(random.nextInt(5), 0, CHOICES.length)
                        .mapToObj(c -> CHOICES[c])
                        .toList()
                : List.of();
        Reading wanted = new Reading(
                chosen ? "windows-1252" : null,
                chosen ? Integer.toString(random.nextInt(128)) : null,
                columns,
                random.nextBoolean());
        CandidateFile read = CandidateFile.read(FileText.of(file, wanted.encoding()), wanted, MAX_LINES);
        return new RowJudge(jobs, new Defaults("", "GB", "en"), "ada", Clock.systemUTC()).judge(read.lines());
    }

    private byte[] file() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) > 0) {
            text.append("email,name,phone\n");
        }
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] file = text.toString().getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
        for (int i = random.nextInt(4); i > 1; i--) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return file;
    }
}
