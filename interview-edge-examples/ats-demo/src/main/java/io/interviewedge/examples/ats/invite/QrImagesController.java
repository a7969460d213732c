package io.interviewedge.examples.ats.invite;

import io.interviewedge.InterviewEdge;
import io.interviewedge.card.CardSize;
import io.interviewedge.card.QrCard;
import io.interviewedge.examples.ats.web.FewAtOnce;
import io.interviewedge.invite.Invitation;
import io.interviewedge.qr.QrCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The link as a QR code, and as a card to print. They are drawn on request and stored nowhere. */
@Controller
@RequestMapping("/invites/{sessionId}")
class QrImagesController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    /** A card as PNG takes some 40 MB while it is drawn. */
    private final FewAtOnce few = new FewAtOnce(2, Duration.ofSeconds(10));

    private final InterviewEdge edge;

    QrImagesController(InterviewEdge edge) {
        this.edge = edge;
    }

    @GetMapping("/qr.png")
    ResponseEntity<byte[]> codePng(@PathVariable UUID sessionId, @RequestParam(defaultValue = "512") int size)
            throws IOException {
        return image(
                MediaType.IMAGE_PNG,
                "interview-qr.png",
                few.draw(() -> code(sessionId).png(size)));
    }

    @GetMapping("/qr.svg")
    ResponseEntity<byte[]> codeSvg(@PathVariable UUID sessionId) {
        return image(SVG, "interview-qr.svg", utf8(code(sessionId).svg()));
    }

    @GetMapping("/card.png")
    ResponseEntity<byte[]> cardPng(
            @PathVariable UUID sessionId, @RequestParam(defaultValue = "" + QrCard.PRINT_WIDTH) int size)
            throws IOException {
        return image(
                MediaType.IMAGE_PNG,
                "interview-card.png",
                few.draw(() -> card(sessionId).png(size)));
    }

    @GetMapping("/card.svg")
    ResponseEntity<byte[]> cardSvg(@PathVariable UUID sessionId) {
        return image(SVG, "interview-card.svg", utf8(card(sessionId).svg()));
    }

    @GetMapping("/card.pdf")
    ResponseEntity<byte[]> cardPdf(@PathVariable UUID sessionId, @RequestParam(defaultValue = "A6") CardSize card)
            throws IOException {
        return image(
                MediaType.APPLICATION_PDF,
                "interview-card.pdf",
                few.draw(() -> card(sessionId).size(card).pdf()));
    }

    private QrCode code(UUID sessionId) {
        return QrCode.of(invitation(sessionId).link());
    }

    private QrCard card(UUID sessionId) {
        return QrCard.of(invitation(sessionId));
    }

    private Invitation invitation(UUID sessionId) {
        return edge.invites().find(sessionId);
    }

    private static byte[] utf8(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** Shown in the page; the file name reveals nothing about the candidate. */
    private static ResponseEntity<byte[]> image(MediaType type, String fileName, byte[] content) {
        ContentDisposition inline =
                ContentDisposition.inline().filename(fileName).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .body(content);
    }
}
