// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.hashiya.model.Coder;
import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Original;
import org.hashiya.model.Passage;
import org.hashiya.model.PassageSource;
import org.hashiya.model.Passages;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Reads the state files of a study. Passages are read by document, when they are first asked for. */
final class StateReader implements PassageSource {

	private static final long STUDY_FILE_LIMIT = 16L << 20;
	/** Room is made for no more passages of a document than that before they are read. */
	private static final int MOST_EXPECTED = 1 << 12;

	private final StudyFolder folder;
	private final Texts texts;
	private final Faults faults;
	private final KnownFiles known;
	/** How many passages the last document had: the next one may have as many. */
	private volatile int usualSize;

	StateReader(StudyFolder folder, Texts texts) {
		this(folder, texts, Faults.GIVE_UP);
	}

	/** One that tells what is broken to the faults and, where they let it, goes on with what is good. */
	StateReader(StudyFolder folder, Texts texts, Faults faults) {
		this(folder, texts, faults, new KnownFiles(folder));
	}

	/** As the other constructor; what is read is noted among the known files. */
	StateReader(StudyFolder folder, Texts texts, Faults faults, KnownFiles known) {
		this.folder = folder;
		this.texts = texts;
		this.faults = faults;
		this.known = known;
	}

	/**
	 * Everything but passages and texts.
	 *
	 * @throws StudyProblem NOT_A_STUDY, FORMAT_TOO_NEW, NOT_READABLE, MALFORMED, CONFLICTED or DUPLICATE_ID
	 */
	Study read(Progress progress) throws StudyProblem {
		return read(this, progress);
	}

	/** As the other method, with the passages from another source. */
	Study read(PassageSource source, Progress progress) throws StudyProblem {
		Set<Object> seen = new HashSet<>();
		Study.Builder builder = begin(source, seen);
		progress.begin(StudyFolder.READING_ORDER.size());
		for (ElementKind kind : StudyFolder.READING_ORDER) {
			progress.check();
			list(folder.list(kind), kind, element -> {
				unique(seen, element.id());
				if (element instanceof Document document) {
					unique(seen, document.stem().toLowerCase(Locale.ROOT));
					texts.place(document.textHash(), folder.text(document));
				}
				builder.add(element);
			});
			progress.worked(1);
		}
		return builder.build();
	}

	/** The study and its coders; under the folder's name and without coders where the file is broken. */
	private Study.Builder begin(PassageSource source, Set<Object> seen) throws StudyProblem {
		JsonObject json = new JsonObject();
		try {
			known.reading(folder.studyFile());
			json = studyFile();
			Study.Builder builder = Study.builder((StudyInfo) ElementReader.read(ElementKind.STUDY, json.getAsJsonObject("study")), texts, source);
			for (Coder coder : ElementReader.list(json, "coders", coder -> (Coder) ElementReader.read(ElementKind.CODER, coder))) {
				if (!seen.add(coder.id())) {
					throw new StudyProblem(Kind.DUPLICATE_ID, folder.studyFile(), null, coder.id());
				}
				builder.add(coder);
			}
			return builder;
		} catch (StudyProblem e) {
			if (e.kind() == Kind.FILE_MISSING || e.kind() == Kind.NOT_A_STUDY || e.kind() == Kind.FORMAT_TOO_NEW) {
				throw e;
			}
			faults.found(e);
		} catch (RuntimeException e) {
			faults.found(new StudyProblem(Kind.MALFORMED, folder.studyFile(), null, e, String.valueOf(e.getMessage())));
		}
		seen.clear();
		return Study.builder(new StudyInfo(new UUID(0, 0), String.valueOf(folder.root().getFileName()), new Stamp(null, null)), texts, source);
	}

	private static void unique(Set<Object> seen, Object id) throws StudyProblem {
		if (!seen.add(id)) {
			throw StudyProblem.of(Kind.DUPLICATE_ID, id);
		}
	}

	/**
	 * Looks whether there is a study that we can read.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_A_STUDY, FORMAT_TOO_NEW, NOT_READABLE or MALFORMED
	 */
	void requireStudy() throws StudyProblem {
		studyFile();
	}

	private JsonObject studyFile() throws StudyProblem {
		Path file = folder.studyFile();
		if (!Files.isDirectory(folder.root())) {
			throw new StudyProblem(Kind.FILE_MISSING, folder.root(), null);
		}
		if (!Files.isRegularFile(file)) {
			throw new StudyProblem(Kind.NOT_A_STUDY, folder.root(), null);
		}
		try {
			if (Files.size(file) > STUDY_FILE_LIMIT) {
				throw new StudyProblem(Kind.TOO_LARGE, file, null, STUDY_FILE_LIMIT, StudyProblem.Unit.BYTES);
			}
			JsonObject json = ChangeJson.object(Files.readString(file));
			int format = ElementReader.integer(json, "format");
			if (format > StudyFolder.FORMAT) {
				throw new StudyProblem(Kind.FORMAT_TOO_NEW, file, null, format, StudyFolder.FORMAT);
			}
			return json;
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		} catch (JsonParseException | IllegalStateException | ArithmeticException | NumberFormatException e) {
			throw new StudyProblem(Kind.MALFORMED, file, null, e, String.valueOf(e.getMessage()));
		}
	}

	private void list(Path file, ElementKind kind, ManyLines.Taker<Element> taker) throws StudyProblem {
		known.reading(file);
		ManyLines.read(file, json -> ElementReader.read(kind, JsonLines.object(json)), taker, faults);
	}

	/** The removed documents that are kept in the trash, by id. */
	Map<UUID, Document> trash() throws StudyProblem {
		Map<UUID, Document> trash = new LinkedHashMap<>();
		list(folder.trashList(), ElementKind.DOCUMENT, element -> {
			Document document = (Document) element;
			trash.put(document.id(), document);
			texts.place(document.textHash(), folder.trashedText(document));
		});
		return trash;
	}

	@Override
	public Passages passages(Document document, Progress progress) throws StudyProblem {
		List<Passage> passages = new ArrayList<>();
		known.reading(folder.passages(document), hashes -> read(document, hashes, passages, progress));
		return Passages.of(passages);
	}

	/** What is not kept is never written over: the file need not be known. */
	@Override
	public Passages passagesOnce(Document document, Progress progress) throws StudyProblem {
		List<Passage> passages = new ArrayList<>();
		read(document, null, passages, progress);
		return Passages.of(passages);
	}

	private void read(Document document, @Nullable LineHashes hashes, List<Passage> passages, Progress progress) throws StudyProblem {
		Set<Object> seen = HashSet.newHashSet(usualSize);
		Path file = folder.passages(document);
		Positions positions = positions(document, progress);
		PassageLine usual = new PassageLine(document.id(), positions);
		JsonLines.readNumbered(file, hashes, line -> {
			progress.check();
			Passage passage = usual.read(line.bytes(), line.from(), line.to());
			if (passage != null) {
				unique(seen, passage.id());
				passages.add(passage);
			}
			return passage != null;
		}, (json, number) -> {
			Passage passage = PassageJson.read(json, document.id(), positions).passage();
			unique(seen, passage.id());
			passages.add(passage);
		}, faults);
		usualSize = Math.min(passages.size(), MOST_EXPECTED);
	}

	private Positions positions(Document document, Progress progress) throws StudyProblem {
		return document.positionsAreEqual() ? Positions.equal(document.utf16()) : texts.text(document.textHash(), progress).positions();
	}

	/** Takes a passage as its file has it, with its quote. */
	interface LineTaker {
		void take(PassageJson.Line line, int number) throws StudyProblem;
	}

	/** Reads the passages of a document. What the taker says of a line is told with its number. */
	void lines(Document document, Progress progress, LineTaker taker) throws StudyProblem {
		known.reading(folder.passages(document));
		Positions positions = positions(document, progress);
		JsonLines.readNumbered(folder.passages(document), (json, number) -> {
			progress.check();
			taker.take(PassageJson.read(json, document.id(), positions), number);
		}, faults);
	}

	/** The file of an original, wherever it lies now, or its blob. */
	Path original(Document document, Original original) {
		Path file = folder.original(document, original);
		return Files.exists(file) ? file : folder.blob(original.sha256());
	}
}
