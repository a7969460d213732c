package io.interviewedge.examples.ats.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.csv.Encoding;
import io.interviewedge.examples.ats.csv.Layout;
import io.interviewedge.examples.ats.csv.Separator;
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

    @Test
    void theFilesThemselvesTakeABoundedAmountOfMemory() {
        int third = (int) BulkImports.MAX_BYTES / 3;
        BulkImport first = add(uploaded(NOON, third));
        BulkImport running = add(uploaded(NOON.plusSeconds(1), third));
        running.begin();
        List<BulkImport> others = Stream.of(2, 3, 4)
                .map(second -> add(uploaded(NOON.plusSeconds(second), third)))
                .toList();

        assertThat(imports.find(first.id(), "ada", NOON)).isEmpty();
        assertThat(imports.find(running.id(), "ada", NOON)).isPresent();
        assertThat(others).allMatch(each -> imports.find(each.id(), "ada", NOON).isPresent());
    }

    @Test
    void aFileThatWasReadAgainMakesRoomFirst() {
        List<BulkImport> files = full();
        files.get(7).supersede();

        add(uploaded(NOON));

        assertThat(imports.find(files.get(7).id(), "ada", NOON)).isEmpty();
        assertThat(imports.find(files.get(0).id(), "ada", NOON)).isPresent();
    }

    @Test
    void nobodyIsInvitedWhileTheRecruiterHasToAnswer() {
        Source inDoubt = new Source(new byte[1], new Defaults("", "GB", "en"), layout(false));
        BulkImport file = add(new BulkImport("ada", NOON, List.of(), inDoubt));

        imports.start(file);

        assertThat(file.state()).isEqualTo(BulkImport.State.PREVIEW);
        assertThat(file.source()).isPresent();
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
        return uploaded(at, 1);
    }

    private static BulkImport uploaded(Instant at, int bytes) {
        return new BulkImport("ada", at, List.of(), source(bytes));
    }

    static Source source(int bytes) {
        return new Source(new byte[bytes], new Defaults("", "GB", "en"), layout(true));
    }

    private static Layout layout(boolean certain) {
        Encoding encoding = new Encoding("UTF-8", "Unicode", "");
        return new Layout(encoding, certain, List.of(encoding), new Separator(','), List.of(), List.of());
    }
}
