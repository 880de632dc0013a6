// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Palette;
import org.hashiya.model.Stamp;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.StudyRepair.What;

/** Reads what can be read of the state files of a damaged study, but for passages. */
final class DamagedState {

	private static final long STUDY_FILE_LIMIT = 16L << 20;

	private final StudyFolder folder;
	private final Copies copies;
	private final RepairLog log;
	private final Set<UUID> seen = new HashSet<>();
	private final Set<UUID> contested = new HashSet<>();
	private final Set<ElementKind> incomplete = new HashSet<>();

	DamagedState(StudyFolder folder, Copies copies, RepairLog log) {
		this.folder = folder;
		this.copies = copies;
		this.log = log;
	}

	/** Elements that stood there in two versions: what the history says stands. */
	Set<UUID> contested() {
		return contested;
	}

	/** Whether lines of this kind, or the whole file, are lost. */
	boolean isIncomplete(ElementKind kind) {
		return incomplete.contains(kind);
	}

	/** The copies of a file that sync services have left. */
	interface Copies {
		List<Path> of(Path file);
	}

	/** @param wasSaved whether Hashiya has written this copy: then a list that is not there is lost */
	Draft read(boolean wasSaved) throws StudyProblem {
		Draft draft = studyFile();
		seen.add(draft.info().id());
		draft.list(ElementKind.CODER).forEach(coder -> seen.add(coder.id()));
		for (ElementKind kind : StudyFolder.READING_ORDER) {
			list(kind, draft.list(kind), wasSaved);
		}
		return draft;
	}

	private void list(ElementKind kind, List<Element> into, boolean wasSaved) throws StudyProblem {
		Path file = folder.list(kind);
		LooseLines lines = LooseLines.of(file, copies.of(file));
		if (!lines.isThere() && wasSaved) {
			log.fix(What.FILE_MADE, file, null);
			incomplete.add(kind);
		}
		report(log, file, lines);
		if (!lines.broken().isEmpty()) {
			incomplete.add(kind);
		}
		lines.contested().forEach(id -> contested.add(UUID.fromString(id)));
		Set<String> stems = new HashSet<>();
		for (JsonObject json : lines.elements()) {
			int number = lines.number(ElementReader.string(json, "id"));
			try {
				Element element = ElementReader.read(kind, json);
				if (element instanceof Document document && !stems.add(document.stem().toLowerCase(java.util.Locale.ROOT))) {
					log.left(Kind.DUPLICATE_ID, file, RepairLog.line(number), document.stem()); // two documents with one text: a person must say whose it is
				}
				if (seen.add(element.id())) {
					into.add(element);
				} else {
					log.fix(What.DOUBLE_REMOVED, file, RepairLog.line(number), element.id());
				}
			} catch (RuntimeException e) { // whatever a line from outside may hold
				log.fix(What.LEFT_OUT, file, RepairLog.line(number), String.valueOf(e.getMessage()));
				incomplete.add(kind);
			}
		}
	}

	/** Says what a file of lines has of markers, broken lines and doubles. */
	static void report(RepairLog log, Path file, LooseLines lines) {
		if (lines.firstMarker() > 0) {
			log.fix(What.MERGED, file, RepairLog.line(lines.firstMarker()), lines.contested().size());
		}
		lines.broken().forEach(broken -> log.fix(What.LEFT_OUT, file, RepairLog.line(broken.number()), broken.reason()));
		lines.doubles().forEach(twice -> log.fix(What.DOUBLE_REMOVED, file, RepairLog.line(twice.number()), twice.reason()));
	}

	private Draft studyFile() throws StudyProblem {
		Path file = folder.studyFile();
		JsonObject json = Files.exists(file) ? parse(file) : null;
		if (json == null) {
			log.fix(What.FILE_MADE, file, null);
			incomplete.add(ElementKind.STUDY);
			incomplete.add(ElementKind.CODER);
			json = new JsonObject();
		} else if (format(json) > StudyFolder.FORMAT) {
			throw new StudyProblem(Kind.FORMAT_TOO_NEW, file, null, format(json), StudyFolder.FORMAT);
		}
		for (Path copy : copies.of(file)) {
			JsonObject other = parse(copy);
			json = other == null ? json : new JsonMerge().objects(new JsonObject(), json, other, file.getFileName().toString());
		}
		Draft draft = new Draft(info(json));
		coders(json, draft);
		return draft;
	}

	private int format(JsonObject json) {
		try {
			return ElementReader.integer(json, "format");
		} catch (RuntimeException e) {
			log.fix(What.LEFT_OUT, folder.studyFile(), null, String.valueOf(e.getMessage()));
			return StudyFolder.FORMAT;
		}
	}

	private StudyInfo info(JsonObject json) {
		try {
			return (StudyInfo) ElementReader.read(ElementKind.STUDY, json.getAsJsonObject("study"));
		} catch (RuntimeException e) {
			incomplete.add(ElementKind.STUDY);
			String name = String.valueOf(folder.root().getFileName());
			if (json.has("study")) {
				log.fix(What.LEFT_OUT, folder.studyFile(), null, String.valueOf(e.getMessage()));
			}
			return new StudyInfo(UUID.randomUUID(), name, Stamp.UNKNOWN);
		}
	}

	private void coders(JsonObject json, Draft draft) {
		Set<UUID> known = new HashSet<>();
		try {
			ElementReader.list(json, "coders", coder -> ElementReader.read(ElementKind.CODER, coder)).forEach(coder -> {
				if (known.add(coder.id())) {
					draft.list(ElementKind.CODER).add(coder);
				} else {
					log.fix(What.DOUBLE_REMOVED, folder.studyFile(), null, coder.id());
				}
			});
		} catch (RuntimeException e) {
			log.fix(What.LEFT_OUT, folder.studyFile(), null, String.valueOf(e.getMessage()));
			incomplete.add(ElementKind.CODER);
		}
		if (isIncomplete(ElementKind.CODER)) { // who has a journal has coded here
			writers().stream().filter(known::add).forEach(id -> draft.list(ElementKind.CODER).add(madeUp(id, draft.list(ElementKind.CODER).size())));
		}
	}

	/** A coder of whom nothing is known but the id. */
	static Coder madeUp(UUID id, int number) {
		String name = id.toString().substring(0, 8);
		return new Coder(id, name, name.substring(0, 2), Palette.colour(number));
	}

	private Set<UUID> writers() {
		Set<UUID> ids = new TreeSet<>();
		try (Stream<Path> folders = Files.list(folder.history())) {
			folders.filter(Files::isDirectory).forEach(each -> {
				try {
					ids.add(ElementReader.uuid(each.getFileName().toString()));
				} catch (IllegalArgumentException e) {
					return; // the blobs, or something that is not ours
				}
			});
		} catch (IOException e) {
			return ids; // no history
		}
		return ids;
	}

	/** The file as an object, two sides of an unfinished merge put together; null where it is neither. */
	private @Nullable JsonObject parse(Path file) throws StudyProblem {
		try {
			if (Files.size(file) > STUDY_FILE_LIMIT) {
				throw new StudyProblem(Kind.TOO_LARGE, file, null, STUDY_FILE_LIMIT, StudyProblem.Unit.BYTES);
			}
			List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
			JsonObject whole = object(lines);
			if (whole != null) {
				return whole;
			}
			TextSides sides = new TextSides(lines);
			JsonObject ours = object(sides.ours());
			JsonObject theirs = object(sides.theirs());
			if (sides.firstMarker() == 0 || ours == null || theirs == null) {
				return null;
			}
			List<String> before = sides.base();
			JsonObject base = before == null ? null : object(before);
			JsonObject merged = new JsonMerge().objects(base == null ? new JsonObject() : base, ours, theirs, file.getFileName().toString());
			log.fix(What.MERGED, file, RepairLog.line(sides.firstMarker()), 1);
			return merged;
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		}
	}

	private static @Nullable JsonObject object(List<String> lines) {
		try {
			return ChangeJson.object(String.join("\n", lines));
		} catch (RuntimeException e) {
			return null; // cut off, or with markers in it
		}
	}
}
