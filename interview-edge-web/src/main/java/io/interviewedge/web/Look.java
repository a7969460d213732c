package io.interviewedge.web;

import java.util.Map;

/**
 * What every page loads, for the templates.
 *
 * @param assets the addresses of style, script and icon, and of the theme or an empty text, below the mount
 * @param logo its address and its alternative text; empty if there is none
 */
record Look(Map<String, String> assets, Map<String, String> logo) {

    /** What the template's section is given: without a logo, it is left out. */
    Object logoOrFalse() {
        return logo.isEmpty() ? false : logo;
    }
}
