package io.interviewedge.examples.ats.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.interviewedge.InterviewEdge;
import io.interviewedge.share.LinkTemplate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkImportsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final BulkImports imports = new BulkImports(InterviewEdge.builder()
            .jobs(id -> Optional.empty())
            .links(LinkTemplate.of("https://careers.example.com/{token}"))
            .build());

    @AfterEach
    void stop() throws InterruptedException {
        imports.destroy();
    }

    @Test
    void aFileIsThereForWhoeverUploadedItAndForNobodyElse() {
        BulkImport file = add(uploaded(NOON));

        assertThat(imports.find(file.id(), "ada", NOON)).contains(file);
        assertThat(imports.find(file.id(), "bob", NOON)).isEmpty();
    }

    @Test
    void aFileIsKeptForHoursUnlessItIsBeingWorkedOn() {
        BulkImport file = add(uploaded(NOON));
        BulkImport running = add(uploaded(NOON));
        running.begin();
        Instant late = NOON.plus(BulkImports.KEPT).plusMillis(1);

        assertThat(imports.find(file.id(), "ada", NOON.plus(BulkImports.KEPT))).contains(file);
        assertThat(imports.find(file.id(), "ada", late)).isEmpty();
        assertThat(imports.find(running.id(), "ada", late)).contains(running);
    }

    @Test
    void workThatTookHoursLeavesItsResultForHours() {
        Instant longAgo = Instant.now().minus(BulkImports.KEPT).minusSeconds(60);
        BulkImport file = add(uploaded(longAgo));
        imports.start(file);
        await().until(() -> file.state() == BulkImport.State.DONE);
        imports.send(file, List.of("email"), (session, channels) -> List.of());
        await().until(() -> file.state() == BulkImport.State.DONE);

        assertThat(imports.find(file.id(), "ada", Instant.now())).contains(file);
    }

    @Test
    void theOldestThatNobodyWorksOnMakesRoom() {
        List<BulkImport> files = full();
        files.get(0).begin();

        add(uploaded(NOON));

        assertThat(imports.find(files.get(0).id(), "ada", NOON)).isPresent();
        assertThat(imports.find(files.get(1).id(), "ada", NOON)).isEmpty();
        assertThat(imports.find(files.get(2).id(), "ada", NOON)).isPresent();
    }

    @Test
    void whereAllAreBeingWorkedOnThereIsNoRoom() {
        full().forEach(BulkImport::begin);

        assertThat(imports.add(uploaded(NOON))).isFalse();
    }

    private List<BulkImport> full() {
        return Stream.iterate(NOON.minusSeconds(BulkImports.MAX_FILES), at -> at.plusSeconds(1))
                .limit(BulkImports.MAX_FILES)
                .map(at -> add(uploaded(at)))
                .toList();
    }

    private BulkImport add(BulkImport file) {
        assertThat(imports.add(file)).isTrue();
        return file;
    }

    private static BulkImport uploaded(Instant at) {
        return new BulkImport("ada", at, List.of(), List.of());
    }
}
