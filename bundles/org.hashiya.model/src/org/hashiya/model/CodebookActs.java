// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;

/** Acts on codes: pure functions from a snapshot to what to apply to it. */
public final class CodebookActs {

	private CodebookActs() {
	}

	/**
	 * Creates a code as the last below its parent, with the next colour of the palette.
	 *
	 * @param parent the code above, or null for the top
	 * @throws StudyProblem NAME_INVALID, or CODE_EXISTS if a sibling has this name
	 */
	public static Act create(Study study, @Nullable Code parent, String name, @Nullable Colour colour, String definition, Author author) throws StudyProblem {
		String valid = Names.require(name);
		checkFree(study.codebook(), parent == null ? null : parent.id(), valid, null);
		Colour chosen = colour != null ? colour : nextColour(study.codebook());
		Code code = Code.create(author.newId(), parent == null ? null : parent.id(), valid, chosen, definition, author.stamp());
		return Act.of(Act.Kind.CREATE_CODE, Put.add(code, -1), parent == null ? valid : study.codebook().path(parent) + Codebook.SEPARATOR + valid);
	}

	/**
	 * Creates the code at a path, and those above it that are not there yet. A path is cut at each {@link Codebook#SEPARATOR}; an existing code whose own name holds one is
	 * recognised as the start of the path.
	 *
	 * @return the act, whose last change adds the code
	 * @throws StudyProblem NAME_INVALID, or CODE_EXISTS if it is there already
	 */
	public static Act createPath(Study study, String path, Author author) throws StudyProblem {
		Codebook codebook = study.codebook();
		Code above = null;
		String rest = path;
		for (Code code : codebook.list()) {
			if (!path.contains(code.name() + Codebook.SEPARATOR)) {
				continue;
			}
			String known = codebook.path(code);
			if (path.startsWith(known + Codebook.SEPARATOR) && (above == null || known.length() > codebook.path(above).length())) {
				above = code;
				rest = path.substring(known.length() + 1);
			}
		}
		UUID parent = above == null ? null : above.id();
		List<Change> changes = new ArrayList<>();
		List<Colour> used = new ArrayList<>(codebook.list().stream().map(Code::colour).toList());
		for (String part : rest.split(Codebook.SEPARATOR, -1)) {
			String name = Names.require(part);
			if (changes.isEmpty()) {
				checkFree(codebook, parent, name, null);
			}
			Colour colour = Palette.next(used);
			used.add(colour);
			Code code = Code.create(author.newId(), parent, name, colour, "", author.stamp());
			changes.add(Put.add(code, -1));
			parent = code.id();
		}
		return Act.of(Act.Kind.CREATE_CODE, changes, path);
	}

	/** The first colour of the palette that no code has yet. */
	public static Colour nextColour(Codebook codebook) {
		return Palette.next(codebook.list().stream().map(Code::colour).toList());
	}

	/** @throws StudyProblem NAME_INVALID, or CODE_EXISTS if a sibling has this name */
	public static Act rename(Study study, Code code, String name, Author author) throws StudyProblem {
		String valid = Names.require(name);
		checkFree(study.codebook(), code.parent(), valid, code.id());
		return Act.of(Act.Kind.RENAME_CODE, Put.replace(code, code.withName(valid, author.stamp())), code.name(), valid);
	}

	public static Act recolour(Code code, Colour colour, Author author) {
		return Act.of(Act.Kind.RECOLOUR_CODE, Put.replace(code, code.withColour(colour, author.stamp())), code.name());
	}

	/** Puts one more version of the definition in force. */
	public static Act define(Code code, String text, String inclusion, String exclusion, Author author) {
		return Act.of(Act.Kind.DEFINE_CODE, Put.replace(code, code.withDefinition(text, inclusion, exclusion, author.stamp())), code.name());
	}

	/** Says which passages show what a code means. */
	public static Act setExamples(Code code, List<UUID> passages, Author author) {
		return Act.of(Act.Kind.CHANGE_CODE, Put.replace(code, code.withExamples(passages, author.stamp())), code.name());
	}

	/** Makes a code a category that only groups others, or codable again. Codings that are there stay. */
	public static Act setCodable(Code code, boolean codable, Author author) {
		return Act.of(Act.Kind.CHANGE_CODE, Put.replace(code, code.withCodable(codable, author.stamp())), code.name());
	}

	/**
	 * Pins a code to a number key. Another code that had the key has none then: a key means one thing.
	 *
	 * @param key 1 to 9, or 0 for none
	 * @return the act, or nothing where the code has this key already and no other has it
	 * @throws StudyProblem CODE_NOT_CODABLE for a category, which cannot be applied
	 * @throws IllegalArgumentException for another key
	 */
	public static Optional<Act> pin(Study study, Code code, int key, Author author) throws StudyProblem {
		if (key < 0 || key > 9) {
			throw new IllegalArgumentException(String.valueOf(key));
		}
		if (key > 0 && !code.codable()) {
			throw StudyProblem.of(Kind.CODE_NOT_CODABLE, study.codebook().path(code));
		}
		List<Change> changes = new ArrayList<>();
		for (Code other : study.codebook().list()) {
			if (key > 0 && other.pinned() == key && !other.id().equals(code.id())) {
				changes.add(Put.replace(other, other.withPinned(0, author.stamp())));
			}
		}
		if (code.pinned() != key) {
			changes.add(Put.replace(code, code.withPinned(key, author.stamp())));
		}
		if (changes.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(key == 0 ? Act.of(Act.Kind.UNPIN_CODE, changes, code.name()) : Act.of(Act.Kind.PIN_CODE, changes, code.name(), String.valueOf(key)));
	}

	/**
	 * Moves a code with all below it.
	 *
	 * @param parent the new code above, or null for the top
	 * @param index  the place among its new siblings when it is taken out of the old place; -1 for the end
	 * @throws StudyProblem CODE_CYCLE if the parent is the code itself or below it; CODE_EXISTS if a new sibling has its name
	 */
	public static Act move(Study study, Code code, @Nullable Code parent, int index, Author author) throws StudyProblem {
		Codebook codebook = study.codebook();
		if (parent != null && codebook.withSubcodes(code.id()).contains(parent.id())) {
			throw StudyProblem.of(Kind.CODE_CYCLE, codebook.path(code));
		}
		UUID parentId = parent == null ? null : parent.id();
		checkFree(codebook, parentId, code.name(), code.id());
		int last = codebook.children(parentId).size() - (Objects.equals(parentId, code.parent()) ? 1 : 0);
		int at = index < 0 || index > last ? last : index;
		Code after = Objects.equals(parentId, code.parent()) ? code : code.withParent(parentId, author.stamp());
		return Act.of(Act.Kind.MOVE_CODE, new Put(code, codebook.indexAmongSiblings(code.id()), after, at), code.name());
	}

	/**
	 * Copies a code with what is said of it, but without its codings, to the place behind it.
	 *
	 * @param name     of the copy
	 * @param subcodes whether the codes below it are copied too
	 * @throws StudyProblem NAME_INVALID, or CODE_EXISTS if a sibling has this name
	 */
	public static Act copy(Study study, Code code, String name, boolean subcodes, Author author) throws StudyProblem {
		String valid = Names.require(name);
		Codebook codebook = study.codebook();
		checkFree(codebook, code.parent(), valid, null);
		Map<UUID, UUID> copies = new HashMap<>();
		List<Change> changes = new ArrayList<>();
		Set<UUID> below = subcodes ? codebook.withSubcodes(code.id()) : Set.of(code.id());
		for (Code each : codebook.list()) { // in tree order: each code before its sub-codes
			if (below.contains(each.id())) {
				boolean first = each.id().equals(code.id());
				UUID id = author.newId();
				copies.put(each.id(), id);
				Definition definition = each.definition();
				Code copy = new Code(id, first ? code.parent() : copies.get(each.parent()), first ? valid : each.name(), each.colour(), each.codable(),
						List.of(new Definition(1, definition.text(), definition.inclusion(), definition.exclusion(), author.stamp())), each.examples(), 0, author.stamp(), author.stamp());
				changes.add(Put.add(copy, first ? codebook.indexAmongSiblings(code.id()) + 1 : -1));
			}
		}
		return Act.of(Act.Kind.COPY_CODE, changes, valid);
	}

	/**
	 * What goes when a code is deleted.
	 *
	 * @param codes     how many: the code and all below it
	 * @param passages  distinct ranges that lose a coding
	 * @param codings   codings that go
	 * @param documents documents with such passages
	 * @param besides   what else is concerned
	 * @param act       does it: codings, then the codes; memos on them become free (on the passage where it stays)
	 */
	public record Deletion(int codes, int passages, int codings, int documents, Besides besides, Act act) {

		/**
		 * What is concerned beside codes and codings.
		 *
		 * @param sets      sets that lose a code
		 * @param relations relations that go, with codes that stay or with others that go
		 * @param pinned    codes that have a number key
		 * @param memos     memos on the codes and codings, which stay
		 */
		public record Besides(int sets, int relations, int pinned, int memos) {
		}
	}

	/**
	 * Prepares the deletion of a code with all below it, so that what goes can be shown first. Loads all passages.
	 *
	 * @throws StudyProblem if passages cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static Deletion delete(Study study, Code code, Progress progress) throws StudyProblem {
		return delete(study, List.of(code), progress);
	}

	/**
	 * As {@link #delete(Study, Code, Progress)}, for several codes as one act; one below another of them goes with that.
	 *
	 * @throws StudyProblem if passages cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static Deletion delete(Study study, List<Code> codes, Progress progress) throws StudyProblem {
		Codebook codebook = study.codebook();
		List<Code> tops = codebook.withoutSubcodes(codes);
		Set<UUID> gone = new HashSet<>();
		tops.forEach(code -> gone.addAll(codebook.withSubcodes(code.id())));
		List<Change> changes = new ArrayList<>();
		Set<UUID> named = new HashSet<>(gone);
		int passages = 0;
		int codings = 0;
		int documents = 0;
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			List<Passage> here = new ArrayList<>();
			for (Passage passage : study.passages(document, progress).list()) {
				List<Coding> lost = passage.codings().stream().filter(coding -> gone.contains(coding.code())).toList();
				if (!lost.isEmpty()) {
					changes.addAll(CodingActs.withoutCodings(study, passage, lost));
					lost.forEach(coding -> named.add(coding.id()));
					codings += lost.size();
					here.add(passage);
				}
			}
			passages += Passages.ranges(here);
			documents += here.isEmpty() ? 0 : 1;
			progress.worked(1);
		}
		changes.addAll(MemoActs.retarget(study, gone, null));
		// last first, so that each place is right when the inverse puts them back, first to last
		for (Code each : codebook.list().stream().filter(known -> gone.contains(known.id())).toList().reversed()) {
			changes.add(Put.remove(each, codebook.indexAmongSiblings(each.id())));
		}
		changes.addAll(References.forget(study, changes));
		return new Deletion(gone.size(), passages, codings, documents, besides(study, gone, named), Act.of(Act.Kind.DELETE_CODE, changes, tops.stream().map(codebook::path).toArray(String[]::new)));
	}

	/** @param named the codes and the codings that go */
	private static Deletion.Besides besides(Study study, Set<UUID> gone, Set<UUID> named) {
		long sets = study.sets().list().stream().filter(set -> set.codes().stream().anyMatch(gone::contains)).count();
		long relations = study.relations().list().stream().filter(relation -> gone.contains(relation.origin().id()) || gone.contains(relation.target().id())).count();
		long pinned = study.codebook().list().stream().filter(code -> code.pinned() > 0 && gone.contains(code.id())).count();
		long memos = study.memos().list().stream().map(Memo::target).filter(target -> target != null && named.contains(target.id())).count();
		return new Deletion.Besides((int) sets, (int) relations, (int) pinned, (int) memos);
	}

	private static void checkFree(Codebook codebook, @Nullable UUID parent, String name, @Nullable UUID except) throws StudyProblem {
		for (Code sibling : codebook.children(parent)) {
			if (sibling.name().equals(name) && !sibling.id().equals(except)) {
				throw StudyProblem.of(Kind.CODE_EXISTS, codebook.path(sibling));
			}
		}
	}
}
