package io.interviewedge.web;

import io.interviewedge.card.CardSize;
import io.interviewedge.card.QrCard;
import io.interviewedge.invite.Invitation;
import io.interviewedge.qr.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/**
 * The QR code of an invitation, and its card to print, as responses for recruiters. Nothing here checks who asks: mount
 * it behind your login. It needs interview-edge-qr, and for the cards interview-edge-card.
 *
 * <p>Pictures are drawn on request and stored nowhere. A browser keeps them, and asks each time whether they changed.
 */
public final class QrImages {

    private static final String SVG = "image/svg+xml;charset=UTF-8";
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";
    private static final int CODE_PIXELS = 1_024;

    private static final Map<String, Function<Invitation, PageResponse>> PICTURES = Map.of(
            "qr.svg", invitation -> svg(QrCode.of(invitation.link()).svg()),
            "qr.png",
                    invitation -> PageResponse.of(
                            200, PNG, QrCode.of(invitation.link()).png(CODE_PIXELS)),
            "card.svg", invitation -> svg(QrCard.of(invitation).svg()),
            "card.png",
                    invitation ->
                            PageResponse.of(200, PNG, QrCard.of(invitation).png(QrCard.PRINT_WIDTH)),
            "card.pdf", invitation -> pdf(QrCard.of(invitation).pdf()),
            "business-card.pdf",
                    invitation -> pdf(
                            QrCard.of(invitation).size(CardSize.BUSINESS_CARD).pdf()));

    private QrImages() {}

    /**
     * The picture that the path ends with: {@code qr.svg}, {@code qr.png}, {@code card.svg}, {@code card.png},
     * {@code card.pdf} or {@code business-card.pdf}. Responds with 404 to another name, and with 304 if the browser has
     * the picture already.
     *
     * @param request a GET or HEAD with the header {@code If-None-Match}, if it has one
     * @throws io.interviewedge.error.InterviewEdgeException if the link is too long for a code or a card
     */
    public static PageResponse respond(PageRequest request, Invitation invitation) {
        String name = request.path().substring(request.path().lastIndexOf('/') + 1);
        Function<Invitation, PageResponse> drawing = PICTURES.get(name);
        if (drawing == null) {
            return PageResponse.of(404, "text/plain;charset=UTF-8", new byte[0]).with("Content-Length", "0");
        }
        String tag = tag(name, invitation);
        Map<String, String> headers = Map.of(
                "ETag", tag,
                "Cache-Control", "private, no-cache",
                "Content-Disposition", "inline; filename=\"interview-" + name + "\"",
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "X-Robots-Tag", "noindex");
        if (tag.equals(request.header("If-None-Match"))) {
            return new PageResponse(304, headers, new byte[0]);
        }
        PageResponse picture = drawing.apply(invitation).withAll(headers);
        PageResponse whole = picture.with("Content-Length", String.valueOf(picture.body().length));
        return request.method().equals("HEAD") ? whole.withoutBody() : whole;
    }

    private static PageResponse svg(String picture) {
        return PageResponse.of(200, SVG, utf8(picture));
    }

    private static PageResponse pdf(byte[] document) {
        return PageResponse.of(200, PDF, document);
    }

    /** Changes with everything that a picture shows. */
    private static String tag(String name, Invitation invitation) {
        String shown = String.join(
                "\n",
                name,
                invitation.link().toString(),
                invitation.session().jobTitle(),
                invitation.script().company(),
                String.valueOf(invitation.session().candidate().name()),
                invitation.session().candidate().locale().toLanguageTag());
        return "\"" + Assets.hash(utf8(shown)) + "\"";
    }

    private static byte[] utf8(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
