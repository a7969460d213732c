/**
 * Cards to print for invite links: company, job, candidate, QR code and link.
 *
 * <p>{@link io.interviewedge.card.QrCard} is one card, as SVG, PNG or PDF; {@link io.interviewedge.card.CardSheet} is a
 * PDF of many. The codes come from interview-edge-qr, the PDF from PDFBox, the letters from the fonts of the JVM. Codes
 * and letters in a PDF are shapes, which print sharply in any size, and the document is tagged for screen readers
 * (PDF/UA-1, ISO 14289-1).
 */
@NullMarked
package io.interviewedge.card;

import org.jspecify.annotations.NullMarked;
