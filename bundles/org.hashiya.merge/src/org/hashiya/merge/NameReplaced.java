// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hashiya.merge.WordsReplaced.Replacement;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.NameForms;
import org.hashiya.text.NameForms.Form;
import org.hashiya.text.TextRange;

/** A name and where it stands in the texts of a study, to be looked at first and then replaced in one act. Immutable; changes nothing by itself. */
public final class NameReplaced {

	/** More of what stands around a place nobody reads. */
	private static final int AROUND = 24;

	/**
	 * A place where the name stands.
	 *
	 * @param text the document's text
	 */
	public record Place(Document document, String text, Form form) {

		/** The form as it stands there, with what is joined to it. */
		public String found() {
			return form.range().in(text);
		}

		/** What it becomes. */
		public String becomes() {
			return form.becomes(text);
		}

		/** What stands around it, at most 24 code points to each side. */
		public TextRange context() {
			int start = form.range().start();
			int end = form.range().end();
			return new TextRange(text.offsetByCodePoints(start, -Math.min(AROUND, text.codePointCount(0, start))),
					text.offsetByCodePoints(end, Math.min(AROUND, text.codePointCount(end, text.length()))));
		}
	}

	/**
	 * Something else that holds the name: only its author can say what it should say then.
	 *
	 * @param kind  a memo, a code or a document
	 * @param title of the memo, path of the code, name of the document
	 */
	public record Mention(ElementKind kind, UUID id, String title) {
	}

	private final Study study;
	private final NameForms forms;
	private final List<Place> places;
	private final List<Mention> mentions;

	private NameReplaced(Study study, NameForms forms, List<Place> places, List<Mention> mentions) {
		this.study = study;
		this.forms = forms;
		this.places = List.copyOf(places);
		this.mentions = List.copyOf(mentions);
	}

	/**
	 * What to look for and what to put in its place.
	 *
	 * @throws StudyProblem NAME_INVALID if no letter or digit is left of the name, if the pseudonym is empty, or if it holds the name itself: then it would be found again for ever
	 */
	public static NameForms forms(String name, String by) throws StudyProblem {
		if (by.isBlank()) {
			throw StudyProblem.of(Kind.NAME_INVALID, by);
		}
		try {
			NameForms forms = new NameForms(name, by.strip());
			if (forms.isIn(by)) {
				throw StudyProblem.of(Kind.NAME_INVALID, by);
			}
			return forms;
		} catch (IllegalArgumentException e) {
			throw new StudyProblem(Kind.NAME_INVALID, null, null, e, name);
		}
	}

	/**
	 * Looks through the texts of all documents, and through memos, codes and names of documents.
	 *
	 * @param progress one unit a document
	 * @throws StudyProblem                                   if a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static NameReplaced find(Study study, NameForms forms, Progress progress) throws StudyProblem {
		List<Place> places = new ArrayList<>();
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			String text = study.text(document, Progress.NONE).string();
			forms.find(text).forEach(form -> places.add(new Place(document, text, form)));
			progress.worked(1);
		}
		return new NameReplaced(study, forms, places, mentions(study, forms));
	}

	private static List<Mention> mentions(Study study, NameForms forms) {
		List<Mention> found = new ArrayList<>();
		for (Memo memo : study.memos().list()) {
			if (forms.isIn(memo.title()) || forms.isIn(memo.text())) {
				found.add(new Mention(ElementKind.MEMO, memo.id(), memo.title()));
			}
		}
		for (Code code : study.codebook().list()) {
			if (forms.isIn(code.name()) || code.definitions().stream().anyMatch(one -> forms.isIn(one.text() + "\n" + one.inclusion() + "\n" + one.exclusion()))) {
				found.add(new Mention(ElementKind.CODE, code.id(), study.codebook().path(code.id())));
			}
		}
		for (Document document : study.documents().list()) {
			if (forms.isIn(document.name()) || forms.isIn(document.stem())) {
				found.add(new Mention(ElementKind.DOCUMENT, document.id(), document.name()));
			}
		}
		return found;
	}

	/** In the order of the documents, and in text order. */
	public List<Place> places() {
		return places;
	}

	/** In how many documents there are places. */
	public int documents() {
		return (int) places.stream().map(place -> place.document().id()).distinct().count();
	}

	/** What else holds the name, and is not replaced. */
	public List<Mention> mentions() {
		return mentions;
	}

	/** Only these places; what stands at the others stays. */
	public NameReplaced only(Predicate<Place> wanted) {
		return new NameReplaced(study, forms, places.stream().filter(wanted).toList(), mentions);
	}

	/**
	 * What is replaced, document by document: each holds the new text, which must be known to the study before the act is done.
	 *
	 * @throws StudyProblem if a text cannot be read
	 */
	public List<WordsReplaced> replaced() throws StudyProblem {
		List<WordsReplaced> all = new ArrayList<>();
		for (int from = 0; from < places.size();) {
			Document document = places.get(from).document();
			List<Replacement> replacements = new ArrayList<>();
			int to = from;
			for (; to < places.size() && places.get(to).document() == document; to++) {
				Form form = places.get(to).form();
				replacements.add(new Replacement(form.changed(), form.by()));
			}
			Set<String> found = new TreeSet<>(places.subList(from, to).stream().map(Place::found).toList());
			all.add(new WordsReplaced(study, document, replacements, words -> words(words, found)));
			from = to;
		}
		return all;
	}

	/** The same in the words that a passage waits with: of these only what was replaced in the document. */
	private String words(String words, Set<String> found) {
		StringBuilder made = new StringBuilder();
		int at = 0;
		for (Form form : forms.find(words)) {
			if (found.contains(form.range().in(words))) {
				made.append(words, at, form.changed().start()).append(form.by());
				at = form.changed().end();
			}
		}
		return made.append(words, at, words.length()).toString();
	}

	/**
	 * The act that replaces all places.
	 *
	 * @param replaced of {@link #replaced}, not empty
	 * @throws StudyProblem if passages cannot be read
	 */
	public static Act act(List<WordsReplaced> replaced, Author author) throws StudyProblem {
		return WordsReplaced.act(replaced, false, author);
	}

	/**
	 * The lowest number that stands after a word in no text and no name of a document yet, as in "Participant 3".
	 *
	 * @param progress one unit a document
	 * @throws StudyProblem                                   if a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static int nextFree(Study study, String word, Progress progress) throws StudyProblem {
		Pattern pattern = Pattern.compile(Pattern.quote(word) + "\\s(\\d{1,6})", Pattern.UNICODE_CHARACTER_CLASS);
		Set<Integer> taken = new TreeSet<>();
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			Matcher matcher = pattern.matcher(document.name() + "\n" + study.text(document, Progress.NONE).string());
			while (matcher.find()) {
				taken.add(Integer.parseInt(matcher.group(1)));
			}
			progress.worked(1);
		}
		int free = 1;
		while (taken.contains(free)) {
			free++;
		}
		return free;
	}
}
