/** Analyses by a language model: one that LangChain4j reaches is asked, and what it says is checked. */
@NullMarked
package io.interviewedge.ai;

import org.jspecify.annotations.NullMarked;
