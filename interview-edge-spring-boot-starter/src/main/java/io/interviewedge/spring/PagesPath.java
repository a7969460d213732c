package io.interviewedge.spring;

import io.interviewedge.share.LinkTemplate;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the candidate's pages are: where the links lead to, unless the settings say otherwise. */
final class PagesPath {

    private static final String TOKEN = "{token}";

    private PagesPath() {}

    /**
     * The path below the context path, decoded, without a slash at its end.
     *
     * @param setting {@code interview-edge.pages.path}, or null
     * @param link where links lead to, or null if only an {@code InterviewEdge} of the application itself knows
     * @param contextPath of the application; empty for none
     */
    static String of(@Nullable String setting, @Nullable LinkTemplate link, String contextPath) {
        String path = setting == null ? fromLink(link, contextPath) : withoutSlash(setting);
        if (path.isEmpty() || !path.startsWith("/") || path.contains("*")) {
            throw new SetupException(
                    "The candidate's pages cannot be at \"" + (setting == null ? link : setting)
                            + "\": they need a path of their own, below which nothing else is.",
                    "Set interview-edge.pages.path, such as /interview, and interview-edge.link accordingly.");
        }
        return path;
    }

    private static String fromLink(@Nullable LinkTemplate template, String contextPath) {
        if (template == null) {
            throw new SetupException(
                    "The application builds its InterviewEdge itself, so the path of the candidate's pages is not known.",
                    "Set interview-edge.pages.path, such as /interview, or interview-edge.pages.enabled=false to show"
                            + " pages of your own.");
        }
        String link = template.toString();
        if (!link.endsWith("/" + TOKEN)) {
            throw new SetupException(
                    "The candidate's pages need the token at the end of the link's path, and the link is \"" + link
                            + "\".",
                    "End interview-edge.link in /{token}, or set interview-edge.pages.path if something in front of the"
                            + " application rewrites addresses, or interview-edge.pages.enabled=false to show pages of"
                            + " your own.");
        }
        String path = withoutSlash(URI.create(link.replace(TOKEN, "")).getPath());
        return path.startsWith(contextPath + "/") ? path.substring(contextPath.length()) : path;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
