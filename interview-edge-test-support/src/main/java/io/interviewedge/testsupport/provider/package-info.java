/** A provider of language models that says what a test wants, over HTTP, in OpenAI's protocol and in Ollama's. */
package io.interviewedge.testsupport.provider;
