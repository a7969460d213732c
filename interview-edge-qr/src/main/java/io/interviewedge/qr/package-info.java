/**
 * QR codes for invite links.
 *
 * <p>{@link io.interviewedge.qr.QrCode} draws one link as PNG, SVG or terminal text, in a
 * {@link io.interviewedge.qr.QrDesign} and a {@link io.interviewedge.qr.QrSize}; its
 * {@linkplain io.interviewedge.qr.QrCode#renderer() renderer} implements the core's port. Nothing here needs AWT or
 * fonts.
 *
 * <p>ZXing chooses the modules (ISO/IEC 18004:2015), the JDK packs PNG files (W3C Portable Network Graphics, third
 * edition, 2025); drawing and checking happen here.
 */
@NullMarked
package io.interviewedge.qr;

import org.jspecify.annotations.NullMarked;
