// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document.State;
import org.hashiya.model.StudyProblem.Kind;

/** Acts on the study as a whole, its coders and its documents. */
public final class StudyActs {

	private StudyActs() {
	}

	/** @throws StudyProblem NAME_INVALID */
	public static Act rename(Study study, String name) throws StudyProblem {
		StudyInfo info = study.info();
		String valid = Names.require(name);
		return Act.of(Act.Kind.RENAME_STUDY, Put.replace(info, info.withName(valid)), info.name(), valid);
	}

	/**
	 * Adds a coder with the next colour and initials from the first letters of the name's parts.
	 *
	 * @throws StudyProblem NAME_INVALID
	 */
	public static Act addCoder(Study study, String name, UUID id) throws StudyProblem {
		String valid = Names.require(name);
		return Act.of(Act.Kind.ADD_CODER, Put.add(new Coder(id, valid, initials(valid), Palette.colour(study.coders().size())), -1), valid);
	}

	/**
	 * Gives a coder another name, other initials or another colour; what they did stays theirs.
	 *
	 * @param initials may be empty
	 * @return nothing where all of it is so already
	 * @throws StudyProblem NAME_INVALID, or CODER_EXISTS if another coder has the name
	 */
	public static Optional<Act> changeCoder(Study study, Coder coder, String name, String initials, Colour colour) throws StudyProblem {
		String valid = Names.requireFree(study.coders().list(), Coder::name, name, coder, Kind.CODER_EXISTS);
		Coder after = new Coder(coder.id(), valid, initials.strip(), colour);
		return after.equals(coder) ? Optional.empty() : Optional.of(Act.of(Act.Kind.CHANGE_CODER, Put.replace(coder, after), valid));
	}

	/** The first letters of the parts of a name, three at most. */
	public static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		int parts = 0;
		for (String part : name.strip().split("[\\s\\-]+")) {
			if (!part.isEmpty() && parts++ < 3) {
				initials.appendCodePoint(Character.toUpperCase(part.codePointAt(0)));
			}
		}
		return initials.toString();
	}

	/**
	 * Adds documents at the end.
	 *
	 * @throws StudyProblem DOCUMENT_EXISTS if a name is taken
	 */
	public static Act addDocuments(Study study, List<Document> documents) throws StudyProblem {
		Set<String> names = new HashSet<>();
		study.documents().list().forEach(document -> names.add(document.name()));
		List<Change> changes = new ArrayList<>();
		for (Document document : documents) {
			if (!names.add(document.name())) {
				throw StudyProblem.of(Kind.DOCUMENT_EXISTS, document.name());
			}
			changes.add(Put.add(document, -1));
		}
		return new Act(Act.Kind.ADD_DOCUMENTS, documents.stream().map(Document::name).toList(), changes.size() == 1 ? changes.getFirst() : new Several(changes));
	}

	/**
	 * Removes a document with its passages; memos on it and in it become free, sets and cases forget it.
	 *
	 * @throws StudyProblem if its passages cannot be read
	 */
	public static Act removeDocument(Study study, Document document) throws StudyProblem {
		Passages passages = study.passages(document, Progress.NONE);
		List<UUID> gone = new ArrayList<>(List.of(document.id()));
		for (Passage passage : passages.list()) {
			gone.add(passage.id());
			passage.codings().forEach(coding -> gone.add(coding.id()));
		}
		List<Change> changes = new ArrayList<>(MemoActs.retarget(study, gone, null));
		passages.list().forEach(passage -> changes.add(Put.remove(passage, -1)));
		changes.add(Put.remove(document, study.documents().indexOf(document.id())));
		changes.addAll(References.forget(study, changes));
		return Act.of(Act.Kind.REMOVE_DOCUMENTS, changes, document.name());
	}

	/**
	 * Renames a document; its files keep their names.
	 *
	 * @throws StudyProblem NAME_INVALID, or DOCUMENT_EXISTS if the name is taken
	 */
	public static Act renameDocument(Study study, Document document, String name, Author author) throws StudyProblem {
		String valid = Names.require(name);
		for (Document other : study.documents().list()) {
			if (other.name().equals(valid) && !other.id().equals(document.id())) {
				throw StudyProblem.of(Kind.DOCUMENT_EXISTS, valid);
			}
		}
		return Act.of(Act.Kind.RENAME_DOCUMENT, Put.replace(document, document.withName(valid, author.stamp())), document.name(), valid);
	}

	/** Says how far the work on a document is. */
	public static Act setState(Document document, State state, Author author) {
		return Act.of(Act.Kind.CHANGE_DOCUMENT, Put.replace(document, document.withState(state, author.stamp())), document.name());
	}

	/** Forces the direction of a document, or with null lets each paragraph decide. */
	public static Act setDirection(Document document, @Nullable Direction direction, Author author) {
		return Act.of(Act.Kind.CHANGE_DOCUMENT, Put.replace(document, document.withDirection(direction, author.stamp())), document.name());
	}

	/**
	 * Forces the direction of single paragraphs, whatever the document is forced to, or with null lets them follow the document or their text again.
	 *
	 * @param first of the paragraphs, from 0
	 * @param last  of them
	 * @return nothing where all of them are forced to this already
	 * @throws IllegalArgumentException if first is negative or after last
	 */
	public static Optional<Act> setDirection(Document document, int first, int last, @Nullable Direction direction, Author author) {
		if (first < 0 || last < first) {
			throw new IllegalArgumentException(first + ".." + last);
		}
		SortedMap<Integer, Direction> directions = new TreeMap<>(document.paragraphDirections());
		directions.subMap(first, last + 1).clear();
		if (direction != null) {
			for (int paragraph = first; paragraph <= last; paragraph++) {
				directions.put(paragraph, direction);
			}
		}
		return directions.equals(document.paragraphDirections()) ? Optional.empty()
				: Optional.of(Act.of(Act.Kind.CHANGE_DOCUMENT, Put.replace(document, document.withParagraphDirections(directions, author.stamp())), document.name()));
	}

	/** Moves a document into a group of the explorer; the group is a path separated by {@code /}, empty for none. */
	public static Act setGroup(Document document, String group, Author author) {
		return Act.of(Act.Kind.CHANGE_DOCUMENT, Put.replace(document, document.withGroup(group, author.stamp())), document.name());
	}
}
