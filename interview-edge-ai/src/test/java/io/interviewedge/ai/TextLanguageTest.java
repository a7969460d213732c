package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The candidate led the move to PostgreSQL and is honest about what went wrong. | true
                    en | Good. | true
                    en | Kubernetes, Terraform, Kafka, 5 services, 3 teams. | true
                    en | Says "Das ist die Lösung und nicht der Weg" and explains it to the team for that reason. | true
                    en | Der Kandidat hat die Umstellung geleitet und ist ehrlich, was nicht gut war. | false
                    en | Le candidat est clair et les réponses sont dans le sujet, avec une bonne méthode pour tester. | false
                    en | Кандидат отвечает ясно и приводит числа. | false
                    en | 候选人回答具体，有数据支持。 | false
                    de | Der Kandidat hat die Umstellung geleitet und ist ehrlich, was nicht gut war. | true
                    de | The candidate led the move to PostgreSQL and is honest about what went wrong with it. | false
                    ru | Кандидат отвечает ясно и приводит числа о PostgreSQL. | true
                    ru | The candidate is clear. | false
                    zh | 候选人回答具体，用 PostgreSQL 支持。 | true
                    sr-Latn | Kandidat odgovara jasno. | true
                    sr-Latn | Кандидат одговара јасно. | false
                    sw | Mgombea anajibu vizuri. | true
                    ja | 候補者は具体的に答えた。 | true
                    """)
    void clearlyAnotherLanguageIsNoticed(String tag, String text, boolean mayBe) {
        TextLanguage language = new TextLanguage(Locale.forLanguageTag(tag));

        assertThat(language.mayBeOf(List.of(text))).isEqualTo(mayBe);
    }
}
