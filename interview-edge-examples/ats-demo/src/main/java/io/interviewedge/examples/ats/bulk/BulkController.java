package io.interviewedge.examples.ats.bulk;

import io.interviewedge.InterviewEdge;
import io.interviewedge.card.CardSheet;
import io.interviewedge.card.CardSize;
import io.interviewedge.card.PaperSize;
import io.interviewedge.examples.ats.bulk.Result.Ending;
import io.interviewedge.examples.ats.csv.Column;
import io.interviewedge.examples.ats.csv.Reading;
import io.interviewedge.examples.ats.csv.UnreadableFileException;
import io.interviewedge.examples.ats.delivery.Sender;
import io.interviewedge.examples.ats.job.JobCatalog;
import io.interviewedge.examples.ats.language.Language;
import io.interviewedge.examples.ats.phone.TypedNumber;
import io.interviewedge.examples.ats.web.FewAtOnce;
import io.interviewedge.examples.ats.web.UploadLimit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Upload, preview, progress and result. Each file has one address, which shows its current state. */
@Controller
@RequestMapping("/bulk")
class BulkController {

    private static final int PAGE = 100;
    private static final String REFRESH_SECONDS = "2";
    private static final String BUSY = "Too many files are being processed. Try again in a few minutes.";

    /** Sheets of 10,000 cards take some 20 seconds. */
    private final FewAtOnce sheets = new FewAtOnce(1, Duration.ofSeconds(30));

    private final InterviewEdge edge;
    private final Sender sender;
    private final BulkImports imports;
    private final FileReader reader;
    private final JobCatalog jobs;
    private final UploadLimit limit;
    private final String country;
    private final Clock clock = Clock.systemUTC();

    BulkController(
            InterviewEdge edge,
            Sender sender,
            BulkImports imports,
            FileReader reader,
            JobCatalog jobs,
            UploadLimit limit,
            @Value("${demo.country}") String country) {
        this.edge = edge;
        this.sender = sender;
        this.imports = imports;
        this.reader = reader;
        this.jobs = jobs;
        this.limit = limit;
        this.country = country;
    }

    @GetMapping
    ModelAndView form() {
        return form(new Defaults("", country, "en"), null);
    }

    @PostMapping
    ModelAndView upload(
            @RequestParam(defaultValue = "") String job,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam MultipartFile file,
            Principal recruiter)
            throws IOException {
        Defaults defaults = new Defaults(job, country.isEmpty() ? this.country : country, language);
        try {
            BulkImport uploaded =
                    reader.read(file.getBytes(), defaults, Reading.guess(defaults.hasJob()), recruiter.getName());
            if (!imports.add(uploaded)) {
                return refused(defaults, HttpStatus.SERVICE_UNAVAILABLE, BUSY);
            }
            return new ModelAndView("redirect:/bulk/" + uploaded.id());
        } catch (UnreadableFileException unreadable) {
            return refused(defaults, HttpStatus.BAD_REQUEST, unreadable.getMessage());
        }
    }

    private ModelAndView refused(Defaults defaults, HttpStatus status, @Nullable String problem) {
        ModelAndView page = form(defaults, problem);
        page.setStatus(status);
        return page;
    }

    private ModelAndView form(Defaults defaults, @Nullable String problem) {
        return new ModelAndView("bulk/form")
                .addObject("defaults", defaults)
                .addObject("problem", problem)
                .addObject("jobs", jobs.active())
                .addObject("countries", TypedNumber.countries())
                .addObject("languages", Language.all())
                .addObject("maxRows", reader.maxRows())
                .addObject("maxSize", limit.text());
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "bad") String show,
            @RequestParam(defaultValue = "1") int page,
            Principal recruiter) {
        BulkImport file = find(id, recruiter);
        return switch (file.state()) {
            case PREVIEW -> {
                List<Row> rows = show.equals("all") || file.bad().isEmpty() ? file.rows() : file.bad();
                yield paged(new ModelAndView("bulk/preview"), file, rows, page)
                        .addObject("all", rows == file.rows())
                        .addObject("before", file.beforeCount())
                        .addObject("source", file.source().orElse(null))
                        .addObject("kinds", Column.values())
                        .addObject("jobs", jobs.active());
            }
            // The refresh is for browsers without script; with script, the page polls.
            case RUNNING, SENDING ->
                new ModelAndView("bulk/progress")
                        .addObject("id", id)
                        .addObject("refresh", REFRESH_SECONDS)
                        .addObject("progress", progress(file))
                        .addObject("what", file.state() == BulkImport.State.SENDING ? "Sending" : "Inviting");
            case DONE ->
                paged(new ModelAndView("bulk/result"), file, file.results(), page)
                        .addObject("failure", file.failure())
                        .addObject("counts", counts(file))
                        .addObject("channels", edge.delivery().channels())
                        .addObject("sending", file.sending())
                        .addObject("uninvited", uninvited(file))
                        .addObject("unsent", unsent(file))
                        .addObject("most", PAGE);
        };
    }

    private static ModelAndView paged(ModelAndView view, BulkImport file, List<?> items, int page) {
        int pages = Math.max(1, (items.size() + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        return view.addObject("id", file.id())
                .addObject("good", file.goodCount())
                .addObject("bad", file.bad())
                .addObject("total", file.rows().size())
                .addObject("items", items.subList((shown - 1) * PAGE, Math.min(shown * PAGE, items.size())))
                .addObject("page", shown)
                .addObject("pages", pages);
    }

    private static List<LeftOut> uninvited(BulkImport file) {
        return file.bad().stream().map(LeftOut::of).toList();
    }

    private static List<LeftOut> unsent(BulkImport file) {
        return file.results().stream()
                .filter(result -> result.sessionId() != null && file.sending().hasFailure(result.sessionId()))
                .map(result -> LeftOut.of(result, file.sending()))
                .toList();
    }

    private static Map<String, Long> counts(BulkImport file) {
        return Map.of(
                "invited",
                count(file, Ending.INVITED),
                "before",
                count(file, Ending.INVITED_BEFORE),
                "refused",
                count(file, Ending.REFUSED) + file.bad().size(),
                "sent",
                file.sessions().stream().filter(file.sending()::isSent).count(),
                "uncertain",
                file.sessions().stream().filter(file.sending()::isUncertain).count());
    }

    private static long count(BulkImport file, Ending ending) {
        return file.results().stream()
                .filter(result -> result.ending() == ending)
                .count();
    }

    /** Reads the file in another way. The other reading has an address of its own, so that none changes unseen. */
    @PostMapping("/{id}/reading")
    String readAgain(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(required = false) @Nullable String separator,
            @RequestParam(defaultValue = "") String job,
            @RequestParam(defaultValue = "") List<String> column,
            Principal recruiter,
            RedirectAttributes next) {
        BulkImport file = find(id, recruiter);
        Source source = file.source().orElse(null);
        if (source == null) {
            return "redirect:/bulk/" + id;
        }
        // Other separators make other columns.
        boolean sameColumns = source.layout().separator().value().equals(separator);
        Reading wanted = new Reading(encoding, separator, sameColumns ? column : List.of(), !job.isEmpty());
        try {
            BulkImport read = reader.read(source.bytes(), source.defaults().withJob(job), wanted, recruiter.getName());
            file.supersede();
            if (imports.add(read)) {
                return "redirect:/bulk/" + read.id();
            }
            next.addFlashAttribute("problem", BUSY);
        } catch (UnreadableFileException unreadable) {
            next.addFlashAttribute("problem", unreadable.getMessage());
        }
        return "redirect:/bulk/" + id;
    }

    @PostMapping("/{id}/invite")
    String invite(@PathVariable UUID id, Principal recruiter) {
        imports.start(find(id, recruiter));
        return "redirect:/bulk/" + id;
    }

    @PostMapping("/{id}/send")
    String send(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> channels,
            Principal recruiter,
            RedirectAttributes next) {
        BulkImport file = find(id, recruiter);
        if (channels.isEmpty()) {
            next.addFlashAttribute("unchosen", true);
        } else {
            imports.send(
                    file,
                    channels,
                    (session, left) -> sender.sendFirst(edge.invites().find(session), left, recruiter.getName()));
        }
        return "redirect:/bulk/" + id;
    }

    record Progress(int done, int of, boolean finished) {}

    @GetMapping("/{id}/progress")
    @ResponseBody
    Progress progress(@PathVariable UUID id, Principal recruiter) {
        return progress(find(id, recruiter));
    }

    private static Progress progress(BulkImport file) {
        if (file.state() == BulkImport.State.SENDING) {
            return new Progress(file.sending().done(), file.sending().all(), false);
        }
        return new Progress(
                file.doneCount(), file.goodCount() + file.beforeCount(), file.state() == BulkImport.State.DONE);
    }

    @GetMapping("/{id}/links.csv")
    ResponseEntity<byte[]> links(@PathVariable UUID id, Principal recruiter) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Downloads.links(done(id, recruiter), csv);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"interview-links.csv\"")
                .body(csv.toByteArray());
    }

    @GetMapping("/{id}/cards.pdf")
    void cards(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "A4") PaperSize paper,
            @RequestParam(defaultValue = "A6") CardSize card,
            Principal recruiter,
            HttpServletResponse response)
            throws IOException {
        BulkImport file = done(id, recruiter);
        // Drawn into a file first, so that a slow client does not keep others waiting.
        Path drawn = Files.createTempFile("interview-cards", ".pdf");
        try {
            sheets.draw(() -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(drawn))) {
                    Downloads.cards(file, new CardSheet(paper, card), out);
                }
                return drawn;
            });
            response.setContentType(MediaType.APPLICATION_PDF_VALUE);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"interview-cards.pdf\"");
            Files.copy(drawn, response.getOutputStream());
        } finally {
            Files.delete(drawn);
        }
    }

    private BulkImport done(UUID id, Principal recruiter) {
        BulkImport file = find(id, recruiter);
        if (file.state() == BulkImport.State.PREVIEW || file.state() == BulkImport.State.RUNNING) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file;
    }

    private BulkImport find(UUID id, Principal recruiter) {
        return imports.find(id, recruiter.getName(), clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
