package io.interviewedge.examples.ats.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.examples.ats.csv.CandidateFile.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateFileTest {

    private static final int MANY = 10_000;

    // Separators

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyOfFourSeparatorsPartsTheCells(String separator) throws UnreadableFileException {
        String text = "Name;E-Mail;Shoe size\n\"Lovelace, Ada; \"\"Countess\"\"\";ada@example.com;38\n";
        // What is quoted keeps its separators.
        Line line = only(read(replaceOutsideQuotes(text, separator)));

        assertThat(line.cell(Column.EMAIL)).isEqualTo("ada@example.com");
        assertThat(line.cell(Column.NAME)).isEqualTo("Lovelace, Ada; \"Countess\"");
        assertThat(line.problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "sep=; ~ ;",
                "SEP=; ~ ;",
                "\"sep=;\" ~ ;",
                "sep=;;;; ~ ;",
                "\"sep=;\",, ~ ;",
                "sep=, ~ ,",
                "sep=| ~ |",
                "sep=\\t ~ `\t`",
                "`sep=\t` ~ `\t`",
                "sep=^ ~ ^",
                "sep=: ~ :",
                "sep= ~ ;",
                "\uFEFFsep=; ~ ;",
            })
    void theLineThatDeclaresTheSeparatorIsRead(String declaration, String separator) throws UnreadableFileException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text = declaration
                    + end
                    + "email;name".replace(";", separator)
                    + end
                    + "a@b.example;Ada".replace(";", separator)
                    + end;

            Line line = only(read(text));

            assertThat(line.cell(Column.NAME)).isEqualTo("Ada");
            assertThat(line.number()).isEqualTo(3);
        }
    }

    @Test
    void aHeadingWithSeveralCommasDoesNotMakeTheCommaTheSeparator() throws UnreadableFileException {
        Line line = only(read("Name (last, first, middle);Email\nLovelace;a@b.example\n"));

        assertThat(line.cell(Column.EMAIL)).isEqualTo("a@b.example");
        assertThat(line.cell(Column.NAME)).isEqualTo("Lovelace");
    }

    @Test
    void theSeparatorThatWasChosenCounts() throws UnreadableFileException {
        Reading wanted = new Reading(null, new Separator('|').value(), List.of(), false);

        CandidateFile file = CandidateFile.read(text("email|a,name|b\na@b.example|x,y|z\n"), wanted, 10);

        assertThat(file.layout().columns()).extracting(ColumnUse::heading).containsExactly("email", "a,name", "b");
    }

    // The line with the names

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Candidates of spring 2027\n\nemail,name\n",
                "\n\n\nemail,name\n",
                ",,\nReport,,\nCreated on,2026-11-27,\n,,\nemail,name,\n",
                "\"A title, \nof two lines\"\nemail,name\n",
            })
    void aTitleMayStandAboveTheNames(String above) throws UnreadableFileException {
        Line line = only(read(above + "a@b.example,Ada\n"));

        assertThat(line.cell(Column.NAME)).isEqualTo("Ada");
        assertThat(line.number()).isEqualTo(above.chars().filter(c -> c == '\n').count() + 1);
    }

    @Test
    void anEmailColumnOfAnUnknownNameIsKnownByItsAddresses() throws UnreadableFileException {
        CandidateFile file = read("Kontakt,Shoe size,name\nada@example.com,38,Ada\n");

        assertThat(file.lines().get(0).cell(Column.EMAIL)).isEqualTo("ada@example.com");
        assertThat(file.layout().columns().get(0).column()).isEqualTo(Column.EMAIL);
    }

    @Test
    void aCellThatSaysEmailMakesNoHeader() throws UnreadableFileException {
        CandidateFile file = read("Kontakt,name,way\nada@example.com,Ada,phone\nbob@example.com,Bob,email\n");

        assertThat(file.lines()).extracting(line -> line.cell(Column.NAME)).containsExactly("Ada", "Bob");
    }

    @Test
    void quotedCellsMayBeSeparatedByTabs() throws UnreadableFileException {
        Line line = only(read("email\tphone\tname\n\"a@b.example\"\t\t\"Ada\"\n"));

        assertThat(line.cell(Column.PHONE)).isEmpty();
        assertThat(line.cell(Column.NAME)).isEqualTo("Ada");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'name,phone\nAda,1\n'|There is no column \"email\"",
                "'a@b.example,Ada\nc@d.example,Carl\n'|The first line holds a candidate",
                "'email\n'|no candidates",
                "'\n'|no header line",
                "',,,\n,,,\n'|no header line",
                "'sep=;\n'|no header line",
                "'email\na\nb\nc\nd\n'|more than 3 candidates",
            })
    void aFileThatCannotBeReadIsNamed(String text, String problem) {
        assertThatThrownBy(() -> CandidateFile.read(text(text), Reading.guess(false), 3))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(problem);
    }

    // What a column holds

    @ParameterizedTest
    @CsvSource({
        "EMAIL",
        "' e-mail '",
        "Email Address",
        "Candidate Email",
        "EmailAddress",
        "e_mail",
        "E-Mail-Adresse",
        "courriel",
        "Correo electrónico",
        "Adres e-mail",
        "E-mailová adresa",
        "Эл. почта",
        "メールアドレス",
        "邮箱",
        "البريد الإلكتروني",
        "email *",
        "Email (work)",
        "\u00A0email\u200B",
        "E-mail 1 - Value"
    })
    void columnsHaveTheNamesThatPeopleGiveThem(String name) throws UnreadableFileException {
        assertThat(only(read(name + "\na@b.example\n")).cell(Column.EMAIL)).isEqualTo("a@b.example");
    }

    @ParameterizedTest
    @CsvSource({
        "First Name;Last Name, Ada;Lovelace, Ada Lovelace",
        "Last Name;First Name, Lovelace;Ada, Ada Lovelace",
        "Surname;Forename, Lovelace;Ada, Ada Lovelace",
        "lastName;firstName, Lovelace;Ada, Ada Lovelace",
        "LAST_NAME;FIRST_NAME, Lovelace;Ada, Ada Lovelace",
        "First Name;Middle Name;Last Name, Ada;King;Lovelace, Ada King Lovelace",
        "First Name;Middle Name;Last Name, Ada;;Lovelace, Ada Lovelace",
        "First Name;Last Name, ;Lovelace, Lovelace",
        "Nachname;Vorname, Müller;Jörg, Jörg Müller",
        "Name;Vorname, Müller;Jörg, Jörg Müller",
        "Nom;Prénom, Lefèvre;Hélène, Hélène Lefèvre",
        "Nombre;Apellidos, José;Muñoz García, José Muñoz García",
        "Nombre;Primer apellido;Segundo apellido, José;Muñoz;García, José Muñoz García",
        "Cognome;Nome, Rossi;Mario, Mario Rossi",
        "Nome;Sobrenome, João;Simões, João Simões",
        "Voornaam;Tussenvoegsel;Achternaam, Jan;van der;Berg, Jan van der Berg",
        "Imię;Nazwisko, Łukasz;Żółć, Łukasz Żółć",
        "Příjmení;Jméno, Dvořák;Tomáš, Tomáš Dvořák",
        "Vezetéknév;Keresztnév, Szabó;László, Szabó László",
        "Keresztnév;Vezetéknév, László;Szabó, Szabó László",
        "Efternamn;Förnamn, Öberg;Åsa, Åsa Öberg",
        "Adı;Soyadı, Ayşe;Yıldız, Ayşe Yıldız",
        "Фамилия;Имя;Отчество, Петров;Иван;Ильич, Иван Ильич Петров",
        "Όνομα;Επώνυμο, Μαρία;Οικονόμου, Μαρία Οικονόμου",
        "姓;名, 王;小明, 王小明",
        "First name;Last name, 小明;王, 王小明",
        "성;이름, 김;철수, 김철수",
        "Name;First Name;Last Name, Ada King;Ada;Lovelace, Ada King",
        "Name;First Name;Last Name, ;Ada;Lovelace, Ada Lovelace",
    })
    void theNameIsMadeOfItsParts(String headings, String cells, String name) throws UnreadableFileException {
        assertThat(only(read(headings + ";email\n" + cells + ";a@b.example\n")).cell(Column.NAME))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Position", "Role", "Title", "Job Title", "Stelle", "Poste", "Puesto", "Stanowisko", "職種"})
    void aRoleIsNoJobIfOneWasChosen(String heading) throws UnreadableFileException {
        FileText text = text("email," + heading + "\na@b.example,Product Designer\n");

        CandidateFile chosen = CandidateFile.read(text, Reading.guess(true), 10);
        CandidateFile open = CandidateFile.read(text, Reading.guess(false), 10);

        assertThat(chosen.lines().get(0).cell(Column.JOB)).isEmpty();
        assertThat(chosen.layout().ignored()).containsExactly(heading);
        assertThat(open.lines().get(0).cell(Column.JOB)).isEqualTo("Product Designer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"job", "Job", "Job ID", "job_id", "jobId"})
    void aColumnOfJobsCountsEvenIfOneWasChosen(String heading) throws UnreadableFileException {
        FileText text = text("email," + heading + ",Position\na@b.example,product-designer,Chief\n");

        CandidateFile file = CandidateFile.read(text, Reading.guess(true), 10);

        assertThat(file.lines().get(0).cell(Column.JOB)).isEqualTo("product-designer");
    }

    @Test
    void ofTwoColumnsWithAddressesTheRecruiterSaysWhichCounts() throws UnreadableFileException {
        FileText text = text("mail,email\na@b.example,c@d.example\n");

        Layout guessed = CandidateFile.read(text, Reading.guess(false), 10).layout();
        CandidateFile chosen = CandidateFile.read(text, new Reading(null, null, List.of("EMAIL", ""), false), 10);

        assertThat(guessed.isInDoubt()).isTrue();
        assertThat(guessed.questions()).singleElement().asString().contains("column 2 and column 1");
        assertThat(chosen.layout().isInDoubt()).isFalse();
        assertThat(chosen.lines().get(0).cell(Column.EMAIL)).isEqualTo("a@b.example");
    }

    @Test
    void aMobileNumberIsPreferredToAnother() throws UnreadableFileException {
        CandidateFile file = read("email,Phone,Mobile Phone,Fax\na@b.example,1,2,3\n");

        assertThat(file.lines().get(0).cell(Column.PHONE)).isEqualTo("2");
        assertThat(file.layout().isInDoubt()).isFalse();
        assertThat(file.layout().ignored()).containsExactly("Phone", "Fax");
    }

    @Test
    void theColumnsThatWereChosenCount() throws UnreadableFileException {
        Reading wanted = new Reading(null, null, List.of("LAST_NAME", "EMAIL", "", "nonsense"), false);

        CandidateFile file = CandidateFile.read(text("phone,name,email,job\nAda,a@b.example,1,2\n"), wanted, 10);

        assertThat(file.lines().get(0).cells())
                .containsOnlyKeys(Column.LAST_NAME, Column.EMAIL, Column.NAME)
                .containsEntry(Column.NAME, "Ada");
    }

    @ParameterizedTest
    @CsvSource({"EMAIL;EMAIL, Two columns are set to email", "NAME;PHONE, No column is set to email"})
    void columnsThatMakeNoSenseAreRefused(String columns, String problem) {
        Reading wanted = new Reading(null, null, List.of(columns.split(";")), false);

        assertThatThrownBy(() -> CandidateFile.read(text("email,name\na@b.example,Ada\n"), wanted, 10))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(problem);
    }

    // Cells at the end

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u@x.example,Ada,,,",
                "u@x.example,Ada, ,\t,\u00A0",
                "u@x.example,Ada,\"\",\" \"",
                "u@x.example,Ada,",
                "u@x.example, Ada",
                "\"u@x.example\" , \"Ada\" ",
            })
    void emptyCellsAtTheEndAreNothing(String line) throws UnreadableFileException {
        Line read = only(read("email,name\n" + line + "\n"));

        assertThat(read.problem()).isNull();
        assertThat(read.cell(Column.NAME)).isEqualTo("Ada");
    }

    /** Some spreadsheets leave out the separators of empty cells. */
    @Test
    void cellsThatAreMissingAtTheEndAreEmpty() throws UnreadableFileException {
        assertThat(only(read("email,name,phone\nu@x.example\n")).problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"u@x.example,Lovelace, Ada", "u@x.example,Ada,,,x"})
    void aCellBeyondTheNamesIsToldWithTheLine(String line) throws UnreadableFileException {
        Line read = only(read("email,name\n" + line + "\n"));

        assertThat(read.problem()).contains("cells, but there are 2 column names", "comma");
        assertThat(read.cell(Column.EMAIL)).isEqualTo("u@x.example");
    }

    @Test
    void linesOfEmptyCellsThatSpreadsheetsLeaveAreNone() throws UnreadableFileException {
        assertThat(read("email,name\na@b.example,A\n,\n , \n\u00A0,\"\"\n\n").lines())
                .hasSize(1);
    }

    @Test
    void linesKeepTheirNumbersAcrossBlankLinesAndCellsOfSeveralLines() throws UnreadableFileException {
        CandidateFile file = read("email,name\r\n\r\na@b.example,\"A\nB\"\r\n\r\nc@d.example,C\re@f.example,E");

        assertThat(file.lines()).extracting(Line::number).containsExactly(3L, 6L, 7L);
    }

    // Quotation marks

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"broken@example.com,Bo",
                "broken@example.com,\"Bo",
                "broken@example.com,\"Bo\"x",
                "broken@example.com,\"Bo \"the\" Broken\"",
                "\"broken@example.com\"x,Bo",
                "\"\"\"broken@example.com,Bo",
                "broken@example.com,\"Bo\"\"",
                "\"broken@example.com\",\"Bo \\\"the\\\" Broken\"",
            })
    void aLineWhoseQuotationMarksDoNotMatchIsRefusedAlone(String broken) throws UnreadableFileException {
        for (String quote : List.of("", "\"")) {
            List<String> all = IntStream.range(0, 5_000)
                    .mapToObj(
                            i -> i == 2_500 ? broken : quote + "c" + i + "@example.com" + quote + ",\"Ca, " + i + "\"")
                    .toList();

            CandidateFile file = CandidateFile.read(
                    text("email,name\n" + String.join("\n", all) + "\n"), Reading.guess(false), MANY);

            assertThat(file.lines()).hasSize(5_000);
            Line line = file.lines().get(2_500);
            assertThat(line.number()).isEqualTo(2_502);
            assertThat(line.problem()).contains("quotation marks of this line do not match", broken);
            assertThat(file.lines().stream().filter(each -> each.problem() != null))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 199})
    void aBrokenLineIsRefusedAloneWhereverItStandsAndWhateverFollows(int place) throws UnreadableFileException {
        for (String line : List.of(
                "c@example.com,Carl", "\"c@example.com\",\"Carl\"", "c@example.com,\"Carl\"", "c@example.com,\"\"")) {
            String all = IntStream.range(0, 200)
                    .mapToObj(i -> i == place ? "broken@example.com,\"Bo" : line.replace("c@", "c" + i + "@"))
                    .collect(Collectors.joining("\n"));

            CandidateFile file = read("email,name\n" + all);

            assertThat(file.lines()).hasSize(200);
            assertThat(file.lines().get(place).problem()).isNotNull();
        }
    }

    @Test
    void twoBrokenLinesDoNotSwallowThoseBetweenThem() throws UnreadableFileException {
        CandidateFile file =
                read("email,name\na@b.example,\"Ada\nc@d.example,Carl\ne@f.example,Eve\"\ng@h.example,Gil\n");

        assertThat(file.lines())
                .extracting(line -> line.cell(Column.EMAIL))
                .containsExactly("", "c@d.example", "e@f.example", "g@h.example");
    }

    @Test
    void aMarkWithinACellThatIsNotQuotedIsALetter() throws UnreadableFileException {
        assertThat(only(read("email,name\na@b.example,Ada \"Countess\" Lovelace\n"))
                        .cell(Column.NAME))
                .isEqualTo("Ada \"Countess\" Lovelace");
    }

    @Test
    void aQuotedCellMayHaveLines() throws UnreadableFileException {
        Line line = only(read("email,name,notes\na@b.example,Ada,\"one\ntwo, \"\"2\"\"\r\n\nthree\"\n"));

        assertThat(line.problem()).isNull();
    }

    // Letters that were lost

    @Test
    void aBrokenByteRefusesItsLineAlone() throws UnreadableFileException {
        String text = "email,name,notes\na@b.example,Zoë,\uFFFD\nc@d.example,Z\uFFFDe,\ne@f.example,Eve,\n";

        CandidateFile file = read(text);

        assertThat(file.lines()).extracting(line -> line.problem() == null).containsExactly(true, false, true);
        assertThat(file.lines().get(1).problem()).contains("Z\uFFFDe", "UTF-8");
    }

    // Limits

    @ParameterizedTest
    @ValueSource(strings = {",", "|"})
    @Timeout(5)
    void aMillionColumnsAreRefusedByTheirNumber(String separator) {
        String header = "email" + (separator + "c").repeat(1_000_000) + "\n";
        String title = "Candidates\n";

        assertThatThrownBy(() -> read(header + "a@b.example\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("Line 1 has 1000001 columns; at most 500 can be read. Keep those that the invites need.");
        assertThatThrownBy(() -> read(title + header)).hasMessageContaining("Line 2 has 1000001 columns");
    }

    @Test
    void theMostColumnsAreRead() throws UnreadableFileException {
        String header = "email" + ",c".repeat(Header.MAX_COLUMNS - 1);

        assertThat(read(header + "\na@b.example\n").layout().columns()).hasSize(Header.MAX_COLUMNS);
        assertThatThrownBy(() -> read(header + ",c\na@b.example\n")).hasMessageContaining("Line 1 has 501 columns");
    }

    @Test
    void aHeadingIsNotKeptWhole() throws UnreadableFileException {
        CandidateFile file = read("email," + "x".repeat(90_000) + "\na@b.example," + "y".repeat(90_000) + "\n");

        assertThat(file.layout().columns().get(1).heading()).hasSizeLessThan(100);
        assertThat(file.layout().columns().get(1).sample()).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ",", "\"", "\t", "\u00A0", "\"\n", "\n", "\"\",", "a,\"b\n"})
    @Timeout(10)
    void whateverAMegabyteRepeatsTakesAMoment(String piece) {
        String file = "email,name\na@b.example," + piece.repeat(1_000_000 / piece.length());
        try {
            assertThat(CandidateFile.read(text(file), Reading.guess(false), MANY)
                            .lines())
                    .hasSizeLessThanOrEqualTo(MANY);
        } catch (UnreadableFileException refused) {
            assertThat(refused).hasMessageContaining("more than 10000");
        }
    }

    private static Line only(CandidateFile file) {
        assertThat(file.lines()).hasSize(1);
        return file.lines().get(0);
    }

    private static CandidateFile read(String text) throws UnreadableFileException {
        return CandidateFile.read(text(text), Reading.guess(false), MANY);
    }

    private static FileText text(String text) throws UnreadableFileException {
        return FileText.of(text.getBytes(UTF_8), null);
    }

    private static String replaceOutsideQuotes(String text, String delimiter) {
        StringBuilder replaced = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            replaced.append(c == ';' && !quoted ? delimiter : String.valueOf(c));
        }
        return replaced.toString();
    }
}
