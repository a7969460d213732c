package io.interviewedge.examples.ats.csv;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headings under which people and programs of many countries keep the columns. */
final class Headings {

    /** A heading that is longer names nothing. */
    private static final int MAX_LENGTH = 100;

    private static final Pattern CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern REMARKS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    private static final Map<Column, List<String>> KNOWN = known();

    /** Words for a role, which may be the candidate's own and not one of the jobs here. */
    private static final List<String> ROLES = list(
            "role|position|title|job title|job role|job name|vacancy|opening",
            "Stelle|Stellenbezeichnung|Position|Funktion|poste|intitulé du poste|fonction|puesto|cargo|vacante|vaga",
            "posizione|ruolo|functie|vacature|stanowisko|pozice|pozícia|állás|munkakör|pozíció|tjänst|befattning",
            "stilling|tehtävä|poziție|funcție|pozisyon|görev|должность|вакансия|посада|вакансія|θέση|الوظيفة|תפקיד",
            "पद|职位|岗位|職位|職種|役職|ポジション|직무|직책|직위|chức vụ|vị trí|ตำแหน่ง");

    /** Words for a name that mean one part of it where another column has the other part. */
    private static final Set<String> BARE_NAMES = Set.copyOf(list(
            "name|nom|nombre|nombres|nome|naam|namn|navn|nimi|név",
            "jméno|meno|ime|imię|nume|ad|adı|isim|имя|ім'я|име|όνομα|الاسم|שם|नाम|名字|名前|이름|tên|ชื่อ"));

    /** Last names of languages in which they come first. */
    private static final Set<String> FIRST_IN_ORDER =
            Set.copyOf(list("vezetéknév|családnév|vezeték név|család név|姓|姓氏|성|họ"));

    private Headings() {}

    /** The column with that heading, unless it is only a guess. */
    static Optional<Column> column(String heading) {
        return ranks(heading).findFirst().map(Rank::column);
    }

    /** Whether the heading may mean the job here, or one that the candidate has. */
    static boolean isRole(String heading) {
        return forms(heading).anyMatch(ROLES::contains);
    }

    static boolean isBareName(String heading) {
        return forms(heading).anyMatch(BARE_NAMES::contains);
    }

    /** Whether a last name under this heading comes before the first name. */
    static boolean isFirstInOrder(String heading) {
        return forms(heading).anyMatch(FIRST_IN_ORDER::contains);
    }

    /** How well the heading fits the column: the lower the better; no value if it is not known for it. */
    static Optional<Integer> rank(String heading, Column column) {
        return ranks(heading)
                .filter(rank -> rank.column() == column)
                .map(Rank::place)
                .findFirst();
    }

    private record Rank(Column column, int place) {}

    private static Stream<Rank> ranks(String heading) {
        return forms(heading)
                .flatMap(form -> KNOWN.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(form))
                        .map(entry -> new Rank(entry.getKey(), entry.getValue().indexOf(form))));
    }

    /** The heading as it is compared, with and without what is in brackets. */
    private static Stream<String> forms(String heading) {
        if (heading.length() > MAX_LENGTH) {
            return Stream.empty();
        }
        String whole = normalized(heading);
        String unremarked = normalized(REMARKS.matcher(heading).replaceAll(" "));
        return Stream.of(whole, unremarked).distinct().filter(form -> !form.isEmpty());
    }

    private static String normalized(String heading) {
        String words = CAMEL_CASE.matcher(heading).replaceAll(" ");
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static List<String> list(String... lines) {
        return Stream.of(String.join("|", lines).split("\\|"))
                .map(Headings::normalized)
                .distinct()
                .toList();
    }

    private static Map<Column, List<String>> known() {
        Map<Column, List<String>> known = new EnumMap<>(Column.class);
        known.put(
                Column.EMAIL,
                list(
                        "email|e-mail|email address|e-mail address|candidate email|candidate e-mail",
                        "personal email|email 1 value|e-mail 1 value|mail|mail address|contact email|applicant email",
                        "E-Mail-Adresse|Emailadresse|Mailadresse|courriel|adresse email|adresse e-mail|adresse mail|mél",
                        "adresse électronique|adresse de messagerie|adresse courriel|correo|correo electrónico",
                        "dirección de correo|dirección de correo electrónico|endereço de email|endereço de e-mail",
                        "correio eletrónico|correio eletrônico|indirizzo email|indirizzo e-mail|posta elettronica",
                        "e-mailadres|emailadres|mailadres|adres email|adres e-mail|adres mailowy|poczta elektroniczna",
                        "e-mailová adresa|emailová adresa|elektronická pošta|e-mail cím|email cím|e-mailcím|emailcím",
                        "e-post|epost|e-postadress|epostadress|e-postadresse|epostadresse|sähköposti|sähköpostiosoite",
                        "adresă de email|adresă email|adresa de e-mail|e-posta|eposta|e-posta adresi|имейл",
                        "электронная почта|эл. почта|почта|адрес электронной почты|електронна пошта|ел. пошта|пошта",
                        "ηλεκτρονικό ταχυδρομείο|البريد الإلكتروني|البريد|דוא\"ל|דואל|אימייל|דואר אלקטרוני|ईमेल|ईमेल पता",
                        "邮箱|电子邮件|电子邮箱|邮件|邮箱地址|電子郵件|電郵|信箱|メール|メールアドレス|eメール|電子メール",
                        "이메일|이메일 주소|메일|thư điện tử|อีเมล|surel|alamat email"));
        known.put(
                Column.NAME,
                list(
                        "name|full name|candidate|candidate name|applicant|applicant name|display name",
                        "contact name|vollständiger Name|Bewerber|Bewerbername|Kandidat|nom|nom complet|nom et prénom",
                        "prénom et nom|nom prénom|prénom nom|nombre|nombre completo|nombre y apellidos|apellidos y nombre",
                        "nome|nome completo|nome e cognome|cognome e nome|naam|volledige naam|imię i nazwisko",
                        "nazwisko i imię|jméno|jméno a příjmení|celé jméno|meno a priezvisko|meno|név|teljes név|namn",
                        "för- och efternamn|navn|fulde navn|fullt navn|nimi|koko nimi|nume|nume complet|nume și prenume",
                        "ime i prezime|ime in priimek|ime|ad soyad|adı soyadı|isim soyisim|isim|ФИО|Ф. И. О.|полное имя",
                        "имя и фамилия|фамилия и имя|фамилия имя отчество|ПІБ|повне ім'я|име и фамилия|ονοματεπώνυμο",
                        "الاسم|الاسم الكامل|שם|שם מלא|नाम|पूरा नाम|姓名|名字|全名|氏名|名前|お名前|이름|성명|họ và tên|họ tên",
                        "ชื่อ-นามสกุล|ชื่อ"));
        known.put(
                Column.FIRST_NAME,
                list(
                        "first name|given name|given names|forename|christian name|f name|vorname",
                        "Vornamen|Rufname|prénom|prénoms|primer nombre|nombres|primeiro nome|nome próprio|voornaam",
                        "voornamen|imię|imiona|křestní jméno|krstné meno|keresztnév|utónév|förnamn|fornavn|etunimi|prenume",
                        "ad|adı|имя|ім'я|όνομα|الاسم الأول|שם פרטי|पहला नाम|名|given|tên|ชื่อจริง"));
        known.put(
                Column.MIDDLE_NAME,
                list(
                        "middle name|middle names|additional name|second name|middle initial",
                        "zweiter Vorname|deuxième prénom|segundo nombre|segundo nome|secondo nome|tussenvoegsel",
                        "tussenvoegsels|drugie imię|отчество|по батькові|презиме"));
        known.put(
                Column.LAST_NAME,
                list(
                        "last name|surname|family name|l name|nachname|Familienname|Zuname",
                        "nom de famille|apellido|apellidos|primer apellido|segundo apellido|cognome|sobrenome|apelido",
                        "último nome|achternaam|familienaam|nazwisko|příjmení|priezvisko|prezime|priimek|vezetéknév",
                        "vezeték név|családnév|efternamn|efternavn|etternavn|sukunimi|nume de familie|soyad|soyadı",
                        "soyisim|фамилия|прізвище|фамилно име|επώνυμο|اسم العائلة|اللقب|שם משפחה|उपनाम|姓|姓氏|성|họ|นามสกุล"));
        known.put(
                Column.PHONE,
                list(
                        "mobile|mobile phone|mobile number|cell|cell phone|phone|phone number|telephone",
                        "telephone number|tel|contact number|phone 1 value|primary phone|WhatsApp|Handy|Handynummer|mobil",
                        "Mobilnummer|Mobiltelefon|Telefon|Telefonnummer|Rufnummer|portable|téléphone|téléphone portable",
                        "numéro de téléphone|móvil|teléfono|teléfono móvil|celular|número de teléfono|telemóvel|telefone",
                        "cellulare|telefono|numero di telefono|mobiel|mobiel nummer|telefoon|telefoonnummer|komórka",
                        "telefon komórkowy|numer telefonu|nr telefonu|telefonní číslo|telefónne číslo|telefonszám",
                        "mobilszám|telefonnummer|telefonnumber|puhelin|puhelinnumero|cep telefonu|telefon numarası",
                        "телефон|номер телефона|мобильный|мобильный телефон|номер телефону|мобільний|τηλέφωνο|κινητό",
                        "الهاتف|رقم الهاتف|الجوال|טלפון|נייד|फ़ोन|मोबाइल|手机|手机号|手机号码|电话|電話|電話番号|携帯電話|携帯",
                        "전화번호|휴대폰|휴대전화|연락처|số điện thoại|โทรศัพท์|telepon"));
        known.put(
                Column.COUNTRY,
                list(
                        "country|country code|Land|pays|país|paese|kraj|země|krajina|ország|maa|țară",
                        "ülke|страна|країна|χώρα|国家|國家|国|국가"));
        known.put(
                Column.LANGUAGE,
                list(
                        "language|locale|lang|preferred language|Sprache|langue|idioma|lingua|taal",
                        "język|jazyk|nyelv|språk|sprog|kieli|limbă|dil|язык|мова|γλώσσα|语言|語言|言語|언어"));
        known.put(Column.JOB, list("job|job id"));
        known.put(
                Column.EXPIRES,
                list(
                        "expires|expires on|expiry|deadline|valid until|gültig bis|Frist|date limite",
                        "fecha límite|scadenza|prazo"));
        known.put(Column.EXTERNAL_ID, list("external id|external identifier"));
        return known;
    }
}
