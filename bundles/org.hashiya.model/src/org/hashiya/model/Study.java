// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An immutable snapshot of a study. {@link #apply} answers a new one that shares with it all that did not change, in time that grows with the documents touched, not
 * with the study. Texts and passages are loaded when first asked for; whoever asks must be ready to wait and to fail.
 */
public final class Study {

	final Content content;
	final ById<LoadedPassages> passages;
	final TextSource texts;
	/** The only coders whose codings and memos are seen; null for all. */
	private final @Nullable Set<UUID> only;
	private volatile @Nullable Ordered<Memo> ownMemos;

	Study(Content content, ById<LoadedPassages> passages, TextSource texts) {
		this(content, passages, texts, null);
	}

	private Study(Content content, ById<LoadedPassages> passages, TextSource texts, @Nullable Set<UUID> only) {
		this.only = only;
		this.content = content;
		this.passages = passages;
		this.texts = texts;
	}

	/**
	 * A study without anything in it.
	 *
	 * @param texts finds the texts of documents that will be added
	 */
	public static Study empty(StudyInfo info, TextSource texts) {
		return new Study(Content.of(info), ById.empty(), texts);
	}

	public StudyInfo info() {
		return content.info();
	}

	public Ordered<Coder> coders() {
		return content.list(ElementKind.CODER);
	}

	public Codebook codebook() {
		return content.codebook();
	}

	public Ordered<MemberSet> sets() {
		return content.list(ElementKind.SET);
	}

	public Ordered<Relation> relations() {
		return content.list(ElementKind.RELATION);
	}

	public Ordered<Case> cases() {
		return content.list(ElementKind.CASE);
	}

	public Ordered<Variable> variables() {
		return content.list(ElementKind.VARIABLE);
	}

	public Ordered<Memo> memos() {
		Set<UUID> coders = only;
		Ordered<Memo> all = content.list(ElementKind.MEMO);
		if (coders == null) {
			return all;
		}
		Ordered<Memo> own = ownMemos;
		if (own == null) {
			own = all.only(memo -> LoadedPassages.isBy(coders, memo));
			ownMemos = own;
		}
		return own;
	}

	public Ordered<Query> queries() {
		return content.list(ElementKind.QUERY);
	}

	public Ordered<Milestone> milestones() {
		return content.list(ElementKind.MILESTONE);
	}

	public Ordered<Document> documents() {
		return content.list(ElementKind.DOCUMENT);
	}

	public Ordered<ForeignPart> foreignParts() {
		return content.list(ElementKind.FOREIGN_PART);
	}

	/**
	 * The document with this id.
	 *
	 * @throws StudyProblem DOCUMENT_UNKNOWN
	 */
	public Document document(UUID id) throws StudyProblem {
		Document document = documents().get(id);
		if (document == null) {
			throw StudyProblem.of(StudyProblem.Kind.DOCUMENT_UNKNOWN, id);
		}
		return document;
	}

	/**
	 * The document that a person means: by id, by name, else by file stem, else by name ignoring case.
	 *
	 * @throws StudyProblem DOCUMENT_UNKNOWN or DOCUMENT_AMBIGUOUS
	 */
	public Document resolveDocument(String name) throws StudyProblem {
		for (int way = 0; way < 4; way++) {
			List<Document> found = new ArrayList<>();
			for (Document document : documents().list()) {
				boolean fits = switch (way) {
				case 0 -> document.id().toString().equalsIgnoreCase(name);
				case 1 -> document.name().equals(name);
				case 2 -> document.stem().equals(name);
				default -> document.name().equalsIgnoreCase(name);
				};
				if (fits) {
					found.add(document);
				}
			}
			if (found.size() > 1) {
				throw StudyProblem.of(StudyProblem.Kind.DOCUMENT_AMBIGUOUS, name, found.size());
			}
			if (!found.isEmpty()) {
				return found.getFirst();
			}
		}
		throw StudyProblem.of(StudyProblem.Kind.DOCUMENT_UNKNOWN, name);
	}

	/**
	 * The coder that a person means: by id, name or initials, else by name ignoring case.
	 *
	 * @throws StudyProblem CODER_UNKNOWN
	 */
	public Coder resolveCoder(String name) throws StudyProblem {
		List<Coder> all = coders().list();
		return all.stream().filter(coder -> coder.name().equals(name) || coder.id().toString().equalsIgnoreCase(name)).findFirst()
				.or(() -> all.stream().filter(coder -> coder.name().equalsIgnoreCase(name) || coder.initials().equals(name)).findFirst())
				.orElseThrow(() -> StudyProblem.of(StudyProblem.Kind.CODER_UNKNOWN, name));
	}

	/**
	 * The text of a document.
	 *
	 * @throws StudyProblem if it cannot be read
	 */
	public DocumentText text(Document document, Progress progress) throws StudyProblem {
		return texts.text(document.textHash(), progress);
	}

	/**
	 * The text of a document for one pass over all of them: one that is not in memory is read and not kept there, so that an export takes no more memory than its largest document.
	 *
	 * @throws StudyProblem if it cannot be read
	 */
	public DocumentText textOnce(Document document, Progress progress) throws StudyProblem {
		return texts.textOnce(document.textHash(), progress);
	}

	/**
	 * This study as a coder sees it who must not see what others do: of the memos those of this coder, of the passages those with a
	 * coding or a memo of this coder, and on them only these. For looking and counting; an act is
	 * applied to the {@linkplain #whole() whole} study, and so is what is applied to this one. Costs nothing until passages are asked for; what was found is kept as long as the passages are.
	 */
	public Study seenBy(UUID coder) {
		return seenBy(Set.of(coder));
	}

	/** As {@link #seenBy(UUID)}, but what several coders did is seen. */
	public Study seenBy(Set<UUID> coders) {
		return new Study(content, passages, texts, Set.copyOf(coders));
	}

	/** All of the study, whoever did it; this object where nothing is hidden. */
	public Study whole() {
		return only == null ? this : new Study(content, passages, texts);
	}

	/** The only coders whose codings and memos are seen here; null where those of all are. */
	public @Nullable Set<UUID> seenBy() {
		return only;
	}

	/**
	 * Opens the bytes of a part that cannot be shown.
	 *
	 * @throws StudyProblem FILE_MISSING if they are not there, NOT_READABLE
	 */
	public InputStream open(ForeignPart part) throws StudyProblem {
		return texts.open(part.blob());
	}

	/**
	 * What converts positions in a document; reads no text where the two lengths of the document are equal.
	 *
	 * @throws StudyProblem if the text must be read and cannot be
	 */
	public Positions positions(Document document, Progress progress) throws StudyProblem {
		return document.positionsAreEqual() ? Positions.equal(document.utf16()) : text(document, progress).positions();
	}

	/**
	 * The passages of a document; loaded when first asked for, then kept.
	 *
	 * @throws StudyProblem         if they cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public Passages passages(Document document, Progress progress) throws StudyProblem {
		LoadedPassages handle = passages.get(document.id());
		Set<UUID> coders = only;
		return handle == null ? Passages.EMPTY : coders == null ? handle.get(document, progress) : handle.seenBy(coders, content.list(ElementKind.MEMO), document, progress);
	}

	/**
	 * The passages of a document for one pass over all of them: those that are not in memory are read and not kept there, so that an export takes no more memory than its largest document.
	 *
	 * @throws StudyProblem         if they cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public Passages passagesOnce(Document document, Progress progress) throws StudyProblem {
		LoadedPassages handle = passages.get(document.id());
		return handle == null ? Passages.EMPTY : only == null ? handle.pass(document, progress) : passages(document, progress);
	}

	/** Whether both snapshots share the passages of a document, which no act has touched between them; asks without loading any. False says only that they may differ. */
	public boolean sharesPassages(Study other, UUID document) {
		return passages.get(document) == other.passages.get(document) && Objects.equals(only, other.only);
	}

	/** A passage with the document that holds it. */
	public record Place(Document document, Passage passage) {
	}

	/**
	 * Finds a passage by its id alone; loads all documents' passages until it is found.
	 *
	 * @throws StudyProblem PASSAGE_UNKNOWN, or if passages cannot be read
	 */
	public Place resolvePassage(UUID id, Progress progress) throws StudyProblem {
		for (Document document : documents().list()) {
			Passage passage = passages(document, progress).get(id);
			if (passage != null) {
				return new Place(document, passage);
			}
		}
		throw StudyProblem.of(StudyProblem.Kind.PASSAGE_UNKNOWN, id);
	}

	/**
	 * Applies a change, all of it or nothing. Where it is applied already, the answer is this snapshot with an empty change set.
	 *
	 * @throws StudyProblem OVERTAKEN if what the change expects is not what is there; DANGLING_REFERENCE, RANGE_INVALID or RANGE_SPLITS_CHARACTER if the result would not
	 *                      be a sound study; or if what must be loaded cannot be
	 */
	public Applied apply(Change change) throws StudyProblem {
		return apply(change, Progress.NONE);
	}

	/**
	 * The same, for a change of a million parts.
	 *
	 * @throws StudyProblem          as the other method
	 * @throws CancellationException if the progress was cancelled
	 */
	public Applied apply(Change change, Progress progress) throws StudyProblem {
		return new ChangeApplication(whole(), progress).apply(change);
	}

	/**
	 * Whether both snapshots hold the same study: all elements, their order and all passages. Loads passages that are not loaded yet.
	 *
	 * @throws StudyProblem if passages cannot be read
	 */
	public boolean holdsSameAs(Study other, Progress progress) throws StudyProblem {
		for (ElementKind kind : ElementKind.values()) {
			boolean same = switch (kind) {
			case STUDY -> info().equals(other.info());
			case CODE -> codebook().equals(other.codebook());
			case PASSAGE, CODING -> true; // compared by document below
			default -> content.list(kind).equals(other.content.list(kind));
			};
			if (!same) {
				return false;
			}
		}
		for (Document document : documents().list()) {
			if (!passages(document, progress).equals(other.passages(document, progress))) {
				return false;
			}
		}
		return true;
	}

	/** A snapshot with everything given at once, for readers. Passages come from the source when first asked for. */
	public static Builder builder(StudyInfo info, TextSource texts, PassageSource passageSource) {
		return new Builder(info, texts, passageSource);
	}

	/** Collects what a reader finds, without the checks of {@link Study#apply}; each kind in its own order. */
	public static final class Builder {

		private final TextSource texts;
		private final PassageSource passageSource;
		private Content content;
		private ById<LoadedPassages> lazy = ById.empty();

		private Builder(StudyInfo info, TextSource texts, PassageSource passageSource) {
			this.texts = texts;
			this.passageSource = passageSource;
			content = Content.of(info);
		}

		/** Adds an element at the end of its kind; passages are not added but come from the source. */
		public Builder add(Element element) {
			content = content.with(element, -1);
			if (element instanceof Document document) {
				lazy = lazy.with(document.id(), new LoadedPassages(passageSource));
			}
			return this;
		}

		public Study build() {
			return new Study(content, lazy, texts);
		}
	}
}
