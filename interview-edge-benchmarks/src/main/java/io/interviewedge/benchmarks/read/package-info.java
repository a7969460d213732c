/** Reading from small and from large tables: opening a link, listing a page. */
@NullMarked
package io.interviewedge.benchmarks.read;

import org.jspecify.annotations.NullMarked;
