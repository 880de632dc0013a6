// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * What differs between two states of a study: documents, codes, passages and codings that were added, removed or changed. Whatever is in both is told apart by its id. Nothing that has
 * not changed is in it.
 *
 * @param documents those of the later state in their order, then those that only the earlier one has
 * @param codes     those of the later state in the order of its codebook, then those that only the earlier one has
 * @param cells     which codings came and went in which document; by document, in the order of these
 */
public record Difference(List<DocumentLine> documents, List<CodeLine> codes, List<Cell> cells) {

	/** What became of an element itself. */
	public enum Fate {
		ADDED, REMOVED, CHANGED, KEPT
	}

	/**
	 * A document.
	 *
	 * @param document in the later state, or in the earlier one if it is in that alone
	 * @param before   its name before, where it had another; else null
	 * @param text     whether its text changed
	 * @param passages that were added, removed and changed: changed is one that holds other words, or waits to be placed and did not, or the other way
	 * @param codings  that were added and removed
	 * @param then     how many codings it had; 0 where it was not there
	 * @param now      how many codings it has; 0 where it is not there any more
	 */
	public record DocumentLine(Fate fate, Document document, @Nullable String before, boolean text, PassageNumbers passages, CodingNumbers codings, int then, int now) {
	}

	/** Numbers of passages. */
	public record PassageNumbers(int added, int removed, int changed) {

		boolean isNothing() {
			return added == 0 && removed == 0 && changed == 0;
		}
	}

	/** Numbers of codings. */
	public record CodingNumbers(int added, int removed) {

		CodingNumbers plus(CodingNumbers other) {
			return new CodingNumbers(added + other.added, removed + other.removed);
		}
	}

	/**
	 * A code.
	 *
	 * @param fate   CHANGED where its name, place, definition, colour or kind is another
	 * @param path   in the later state, or in the earlier one if it is in that alone
	 * @param before its path before, where it had another; else null
	 */
	public record CodeLine(Fate fate, UUID code, String path, @Nullable String before, CodingNumbers codings) {
	}

	/** The codings of a code in a document; the codings of a code that is in no codebook are not here. */
	public record Cell(UUID document, UUID code, CodingNumbers codings) {
	}

	public Difference {
		documents = List.copyOf(documents);
		codes = List.copyOf(codes);
		cells = List.copyOf(cells);
	}

	public boolean isNothing() {
		return documents.isEmpty() && codes.isEmpty();
	}

	/**
	 * Compares; reads passages only of documents that any act has touched between the two, and texts only of those whose text changed.
	 *
	 * @param progress one unit a document
	 * @throws StudyProblem                                   if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static Difference of(Study earlier, Study later, Progress progress) throws StudyProblem {
		return new Comparing(earlier, later, progress).run();
	}

	private static final class Comparing {

		private static final CodingNumbers NONE = new CodingNumbers(0, 0);

		private final Study earlier;
		private final Study later;
		private final Progress progress;
		private final List<DocumentLine> documents = new ArrayList<>();
		private final List<Cell> cells = new ArrayList<>();
		private final Map<UUID, CodingNumbers> byCode = new HashMap<>();

		Comparing(Study earlier, Study later, Progress progress) {
			this.earlier = earlier;
			this.later = later;
			this.progress = progress;
		}

		Difference run() throws StudyProblem {
			List<Document> gone = earlier.documents().list().stream().filter(document -> later.documents().get(document.id()) == null).toList();
			progress.begin(later.documents().size() + gone.size());
			for (Document document : later.documents().list()) {
				compare(earlier.documents().get(document.id()), document);
			}
			for (Document document : gone) {
				compare(document, null);
			}
			return new Difference(documents, codes(), cells);
		}

		private void compare(@Nullable Document before, @Nullable Document after) throws StudyProblem {
			progress.check();
			Document shown = Objects.requireNonNull(after != null ? after : before);
			boolean text = before != null && after != null && !before.textHash().equals(after.textHash());
			Fate fate = fate(before, after);
			PassageNumbers passages = new PassageNumbers(0, 0, 0);
			CodingNumbers codings = NONE;
			if (!earlier.sharesPassages(later, shown.id())) {
				Passages old = before == null ? Passages.EMPTY : earlier.passages(before, progress);
				Passages now = after == null ? Passages.EMPTY : later.passages(after, progress);
				passages = passages(old, now, words(before, after, text));
				codings = codings(shown, old.list(), now.list());
			}
			if (fate != Fate.KEPT || !passages.isNothing() || !codings.equals(NONE)) {
				String name = before != null && !before.name().equals(shown.name()) ? before.name() : null;
				documents.add(new DocumentLine(fate, shown, name, text, passages, codings, count(earlier, before), count(later, after)));
			}
			progress.worked(1);
		}

		private int count(Study study, @Nullable Document document) throws StudyProblem {
			return document == null ? 0 : study.passages(document, progress).list().stream().mapToInt(passage -> passage.codings().size()).sum();
		}

		private static Fate fate(@Nullable Object before, @Nullable Object after) {
			return before == null ? Fate.ADDED : after == null ? Fate.REMOVED : before.equals(after) ? Fate.KEPT : Fate.CHANGED;
		}

		/** Both texts, where passages must be compared by their words because positions say nothing. */
		private @Nullable String[] words(@Nullable Document before, @Nullable Document after, boolean changed) throws StudyProblem {
			return changed && before != null && after != null ? new String[] { earlier.text(before, progress).string(), later.text(after, progress).string() } : new String[] { null, null };
		}

		private static PassageNumbers passages(Passages old, Passages now, @Nullable String[] texts) {
			int added = 0;
			int changed = 0;
			for (Passage passage : now.list()) {
				Passage before = old.get(passage.id());
				if (before == null) {
					added++;
				} else if (!holdsSame(before, texts[0], passage, texts[1])) {
					changed++;
				}
			}
			return new PassageNumbers(added, (int) old.list().stream().filter(passage -> now.get(passage.id()) == null).count(), changed);
		}

		private static boolean holdsSame(Passage before, @Nullable String old, Passage after, @Nullable String now) {
			if ((before.unplaced() == null) != (after.unplaced() == null)) {
				return false;
			}
			return old == null || now == null ? before.hasRange(after.start(), after.end())
					: old.substring(before.start(), before.end()).equals(now.substring(after.start(), after.end()));
		}

		private CodingNumbers codings(Document document, Collection<Passage> old, Collection<Passage> now) {
			Map<UUID, UUID> gone = new HashMap<>(); // coding to code
			old.forEach(passage -> passage.codings().forEach(coding -> gone.put(coding.id(), coding.code())));
			Map<UUID, CodingNumbers> found = new LinkedHashMap<>();
			for (Passage passage : now) {
				for (Coding coding : passage.codings()) {
					if (coding.code().equals(gone.get(coding.id()))) {
						gone.remove(coding.id());
					} else {
						found.merge(coding.code(), new CodingNumbers(1, 0), CodingNumbers::plus);
					}
				}
			}
			gone.values().forEach(code -> found.merge(code, new CodingNumbers(0, 1), CodingNumbers::plus));
			found.forEach((code, codings) -> {
				cells.add(new Cell(document.id(), code, codings));
				byCode.merge(code, codings, CodingNumbers::plus);
			});
			return found.values().stream().reduce(NONE, CodingNumbers::plus);
		}

		private List<CodeLine> codes() {
			List<CodeLine> lines = new ArrayList<>();
			for (Code code : later.codebook().list()) {
				Code before = earlier.codebook().get(code.id());
				String path = later.codebook().path(code.id());
				String old = before == null ? path : earlier.codebook().path(code.id());
				add(lines, fate(before, code), code.id(), path, old);
			}
			for (Code code : earlier.codebook().list()) {
				if (later.codebook().get(code.id()) == null) {
					String path = earlier.codebook().path(code.id());
					add(lines, Fate.REMOVED, code.id(), path, path);
				}
			}
			return lines;
		}

		private void add(List<CodeLine> lines, Fate fate, UUID code, String path, String old) {
			CodingNumbers codings = byCode.getOrDefault(code, NONE);
			boolean moved = !path.equals(old);
			if (fate != Fate.KEPT || moved || !codings.equals(NONE)) {
				lines.add(new CodeLine(fate == Fate.KEPT && moved ? Fate.CHANGED : fate, code, path, moved ? old : null, codings));
			}
		}
	}
}
