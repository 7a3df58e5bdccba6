package org.wsisroadmaps.model;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one citation in the spellings that papers of ITU and the United Nations use. A citation is a head such as
 * {@code PP-14 Resolution 140}, and then perhaps parentheses, the body in words, and paragraphs.
 */
final class ResolutionSpelling {
    private static final String BODY = "(?:itu )?(pp|plenipotentiary(?: conference)?|council|c(?=[0-9]{2}\\b)|wtdc"
            + "|world telecommunication development conference|wts[ac]|world telecommunication standardization assembly"
            + "|ra|radiocommunication assembly|wrc|world radiocommunication conference|itu-[trd]"
            + "|unga|(?:un |united nations )?general assembly|ecosoc|(?:un )?economic and social council|cstd)";
    private static final String CONFERENCE = BODY + "(?:[- ]?([0-9]{4}|[0-9]{2}))?";
    // А, Е and their small forms are Cyrillic here: letters that look like those of a symbol are taken for them
    private static final String SYMBOL = "[a\u0410\u0430e\u0415\u0435]/(?:r[e\u0415\u0435]s/)?(?:e?s-)?[0-9]{1,4}/"
            + "(?:[0-9]{1,4}|l\\.[0-9]{1,3}|inf/[0-9]{1,3})";
    private static final String NUMBER =
            SYMBOL + "|r?[0-9]{1,4}(?:-[0-9]{1,3}|/[0-9]{1,4})?" + "|[a-z]\\.[0-9]{1,4}(?:[.-][0-9]{1,4}){0,2}";
    private static final Pattern PARAGRAPHS =
            pattern("(.+?),? (?:paras?|pars?|paragraphs?)(?:\\. ?| )([0-9][0-9a-z(), -]*)");
    private static final String ITEM = "(?:[a-z]|[ivx]{1,5}|bis|ter)";
    private static final Pattern PARAGRAPH =
            pattern("[0-9]{1,3}(?: ?\\(" + ITEM + "\\)| " + ITEM + "|(?<=[0-9])" + ITEM + "){0,3}(?:-[0-9]{1,3})?");
    private static final Pattern SUMMIT =
            pattern("(?:wsis )?(?:(geneva plan of action)|(tunis agenda)(?: for the information society)?),?");
    private static final Pattern OF_BODY = pattern("(.+) of (?:the )?" + CONFERENCE);
    private static final Pattern SESSION = pattern("(.+?) ?\\(([^()]+)\\)");
    private static final Pattern HEAD = pattern("(?:" + CONFERENCE + ",? )?"
            + "(?:(res|resolution|dec|decision|rec|recommendation|op|opinion)\\b\\.? ?(?:no\\.? ?)?)?"
            + "(?:(itu-[trd]) )?(" + NUMBER + "),?");
    private static final Pattern REVISION = pattern("(?:(rev|revised|mod|modified)\\b\\.?,? ?)?(?:in )?(.*)");
    private static final Pattern NAMED = pattern(CONFERENCE);
    private static final Pattern PLACED = pattern("(\\p{L}[\\p{L} .'-]*?)(?:,? ([0-9]{4}))?");
    private static final Pattern DRAFT = pattern("draft (?:" + SYMBOL + ")");
    private static final Map<String, ResolutionKind> KINDS = Map.of(
            "res", ResolutionKind.RESOLUTION,
            "dec", ResolutionKind.DECISION,
            "rec", ResolutionKind.RECOMMENDATION,
            "op", ResolutionKind.OPINION);
    private static final Map<ResolutionBody, ResolutionBody> ASSEMBLIES = Map.of(
            ResolutionBody.ITU_T, ResolutionBody.WTSA,
            ResolutionBody.ITU_R, ResolutionBody.RA,
            ResolutionBody.ITU_D, ResolutionBody.WTDC);
    // sessions of the General Assembly count in this form from the 31st on
    private static final Pattern OF_ASSEMBLY = Pattern.compile("(?:3[1-9]|[4-9][0-9])/[0-9]{1,3}");
    private static final Pattern OF_ECOSOC = Pattern.compile("(?:19|20)[0-9]{2}/[0-9]{1,3}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final Set<ResolutionBody> bodies = new LinkedHashSet<>();
    private final Resolution.Builder citation = Resolution.builder();
    private Optional<AdoptionAction> action = Optional.empty();
    private Optional<String> place = Optional.empty();
    private OptionalInt year = OptionalInt.empty();
    private OptionalInt conferenceYear = OptionalInt.empty();

    private ResolutionSpelling() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reads a citation; empty for a text that is none, or that cites several. */
    static Optional<Resolution> read(String text) {
        if (text.length() > Spelling.LONGEST) {
            return Optional.empty();
        }
        try {
            ResolutionSpelling spelling = new ResolutionSpelling();
            return spelling.readAll(Spelling.tidy(text))
                    ? Optional.of(spelling.citation.asWritten(text).build())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a year that is out of range
        }
    }

    private boolean readAll(String tidy) {
        String text = tidy;
        Matcher paragraphs = PARAGRAPHS.matcher(text);
        if (paragraphs.matches()) {
            if (!readParagraphs(paragraphs.group(2))) {
                return false;
            }
            text = paragraphs.group(1);
        }
        Matcher summit = SUMMIT.matcher(text);
        if (summit.matches()) {
            citation.body(ResolutionBody.WSIS)
                    .kind(ResolutionKind.SUMMIT_DOCUMENT)
                    .number(summit.group(1) == null ? "tunis-agenda" : "geneva-plan-of-action");
            return true;
        }
        Matcher body = OF_BODY.matcher(text);
        if (body.matches()) {
            name(body.group(2), Optional.ofNullable(body.group(3)));
            text = body.group(1);
        }
        Matcher session = SESSION.matcher(text);
        if (session.matches()) {
            if (!readSession(session.group(2).strip())) {
                return false;
            }
            text = session.group(1);
        }
        Matcher head = HEAD.matcher(text);
        return head.matches() && readHead(head);
    }

    private boolean readParagraphs(String list) {
        for (String paragraph : list.split(", ?| and ", -1)) {
            if (!PARAGRAPH.matcher(paragraph).matches()) {
                return false;
            }
            citation.addParagraph(paragraph);
        }
        return true;
    }

    /** Notes a body that is named, and the year of its conference where that is told too. */
    private void name(String words, Optional<String> digits) {
        ResolutionBody body = body(words.toLowerCase(Locale.ROOT));
        bodies.add(body);
        if (digits.isPresent()) {
            conferenceYear = OptionalInt.of(Conference.year(body, digits.orElseThrow()));
        }
    }

    private static ResolutionBody body(String words) {
        return switch (words) {
            case "council", "c" -> ResolutionBody.COUNCIL;
            case "wtdc", "world telecommunication development conference" -> ResolutionBody.WTDC;
            case "wtsa", "wtsc", "world telecommunication standardization assembly" -> ResolutionBody.WTSA;
            case "ra", "radiocommunication assembly" -> ResolutionBody.RA;
            case "wrc", "world radiocommunication conference" -> ResolutionBody.WRC;
            case "itu-t" -> ResolutionBody.ITU_T;
            case "itu-r" -> ResolutionBody.ITU_R;
            case "itu-d" -> ResolutionBody.ITU_D;
            case "ecosoc", "economic and social council", "un economic and social council" -> ResolutionBody.ECOSOC;
            case "cstd" -> ResolutionBody.CSTD;
            default -> words.startsWith("p") ? ResolutionBody.PP : ResolutionBody.UNGA;
        };
    }

    /** Reads what stands in the parentheses: what was done, and where and when. */
    private boolean readSession(String text) {
        if (DRAFT.matcher(text).matches()) {
            return true;
        }
        Matcher revision = REVISION.matcher(text);
        if (!revision.matches()) {
            return false;
        }
        boolean first = revision.group(1) == null;
        if (first) {
            action = Optional.of(AdoptionAction.NONE);
        } else {
            char letter = revision.group(1).charAt(0);
            action = Optional.of(letter == 'r' || letter == 'R' ? AdoptionAction.REV : AdoptionAction.MODIFIED);
        }
        String session = revision.group(2);
        if (session.isEmpty()) {
            return !first;
        }
        Matcher named = NAMED.matcher(session);
        if (named.matches() && named.group(2) != null) {
            name(named.group(1), Optional.of(named.group(2)));
            return true;
        }
        return readPlace(session, first);
    }

    private boolean readPlace(String session, boolean first) {
        if (session.length() == 4 && Ascii.isDigits(session)) {
            year = OptionalInt.of(Integer.parseInt(session));
            return true;
        }
        Matcher placed = PLACED.matcher(session);
        if (!placed.matches()
                || DateText.parse(session.toLowerCase(Locale.ROOT)).isPresent()) {
            return false;
        }
        place = Optional.of(Conference.placeName(placed.group(1)));
        if (placed.group(2) != null) {
            year = OptionalInt.of(Integer.parseInt(placed.group(2)));
        }
        // with neither a year nor a word for what was done, a place where nobody met is some remark
        return !first || year.isPresent() || Conference.isPlace(placed.group(1));
    }

    private boolean readHead(Matcher head) {
        if (head.group(1) != null) {
            name(head.group(1), Optional.ofNullable(head.group(2)));
        }
        if (head.group(4) != null) {
            name(head.group(4), Optional.empty());
        }
        boolean named = head.group(3) != null;
        String number = head.group(5).toUpperCase(Locale.ROOT);
        if (!named && bodies.isEmpty() && number.indexOf('/') < 0) {
            return false;
        }
        if (!named && YEAR.matcher(number).matches()) {
            return false; // a conference and its year, and no number
        }
        ResolutionKind kind = named ? kind(head.group(3)) : ResolutionKind.RESOLUTION;
        if (Ascii.isDigit(number.charAt(0))) {
            return finish(kind, number, named);
        }
        if (number.charAt(1) == '/') {
            boolean ofEcosoc = LookAlikes.plain(number).charAt(0) == 'E';
            bodies.add(ofEcosoc ? ResolutionBody.ECOSOC : ResolutionBody.UNGA);
            boolean resolution = named || number.startsWith("/R", 1);
            String rest = number.substring(number.startsWith("/R", 1) ? "A/RES/".length() : "A/".length());
            return finish(resolution ? kind : ResolutionKind.DOCUMENT, rest, true);
        }
        if (number.charAt(1) == '.') {
            return finish(named ? kind : ResolutionKind.RECOMMENDATION, number, named);
        }
        return bodies.contains(ResolutionBody.COUNCIL) && finish(kind, number.substring(1), named);
    }

    private static ResolutionKind kind(String word) {
        return KINDS.entrySet().stream()
                .filter(entry -> word.toLowerCase(Locale.ROOT).startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private boolean finish(ResolutionKind kind, String number, boolean named) {
        boolean resolution = kind.equals(ResolutionKind.RESOLUTION);
        ASSEMBLIES.forEach((sector, assembly) -> {
            if (bodies.contains(assembly)) {
                bodies.remove(sector);
            }
        });
        if (resolution && bodies.remove(ResolutionBody.ITU_R)) {
            bodies.add(ResolutionBody.RA);
        }
        Optional<ResolutionBody> body =
                bodies.isEmpty() ? impliedBody(number) : bodies.stream().findFirst();
        if (bodies.size() > 1 || (body.isEmpty() && !named)) {
            return false;
        }
        OptionalInt told = year.isPresent() ? year : conferenceYear;
        if (action.isPresent() || told.isPresent()) {
            citation.revision(ResolutionRevision.builder()
                    .action(action.orElse(AdoptionAction.NONE))
                    .place(place)
                    .year(told)
                    .build());
        }
        citation.body(body).kind(kind).number(number);
        return true;
    }

    /** Returns the one body that the citation can mean without naming it. */
    private Optional<ResolutionBody> impliedBody(String number) {
        if (action.filter(AdoptionAction.MODIFIED::equals).isPresent()) {
            return Optional.of(ResolutionBody.COUNCIL);
        }
        if (place.isPresent() && year.isPresent()) {
            return Conference.bodyAt(place.orElseThrow(), year.getAsInt());
        }
        if (OF_ASSEMBLY.matcher(number).matches()) {
            return Optional.of(ResolutionBody.UNGA);
        }
        return OF_ECOSOC.matcher(number).matches() ? Optional.of(ResolutionBody.ECOSOC) : Optional.empty();
    }
}
