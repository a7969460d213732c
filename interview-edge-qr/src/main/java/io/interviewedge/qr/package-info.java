/**
 * QR codes for invite links, and cards to print them on.
 *
 * <p>{@link io.interviewedge.qr.QrCode} draws one link as PNG, SVG or terminal text, without AWT; its
 * {@linkplain io.interviewedge.qr.QrCode#renderer() renderer} does so behind the port of the core.
 * {@link io.interviewedge.qr.QrCard} is an A6 card with job, company, candidate, code and link, as SVG or PNG.
 *
 * <p>Codes follow ISO/IEC 18004:2015, PNG files the third edition of Portable Network Graphics (W3C, 2025), packed by RFC 1950 and
 * 1951. ZXing chooses version and mode and adds the error correction; masking, drawing and packing are here.
 */
@NullMarked
package io.interviewedge.qr;

import org.jspecify.annotations.NullMarked;
