// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.hashiya.exchange.internal.codebook.CodebookFile;
import org.hashiya.exchange.internal.codebook.SharedBase;
import org.hashiya.merge.CodeComparison;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodeEntry;
import org.hashiya.merge.CodeEntry.Field;
import org.hashiya.merge.CodebookMerge;
import org.hashiya.merge.CodebookMerge.Into;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * A codebook that several studies share as a file ({@code .qdc} or {@code .csv}), compared with the codebook of one of them. A study remembers which file that is and what both said when they agreed last, so each
 * knows what the others changed. Codes are known by what was agreed on, by their ids, then by their paths.
 */
public final class SharedCodebook {

	/** Endings of files that can be shared, without the dot. */
	public static final List<String> EXTENSIONS = List.of("qdc", "csv");

	private static final String LINK = "codebook.shared";

	private final Path file;
	private final Study study;
	private final CodebookFile read;
	private final Map<UUID, CodeEntry> mine;
	private final Map<UUID, UUID> inStudy = new HashMap<>();
	private final List<CodeComparison> codes;

	private SharedCodebook(Path file, Study study, CodebookFile read, Map<UUID, CodeEntry> mine, SharedBase base) {
		this.file = file;
		this.study = study;
		this.read = read;
		this.mine = mine;
		match(base);
		codes = CodebookMerge.compare(base.digests(), mine.values(), theirs());
	}

	/** Whether a file can be shared, by its name. */
	public static boolean accepts(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return EXTENSIONS.stream().anyMatch(extension -> name.endsWith("." + extension));
	}

	/**
	 * The file that a study shares its codebook by.
	 *
	 * @param folder the study's
	 * @return empty where it shares none, or where its path makes no sense on this system
	 */
	public static Optional<Path> fileOf(Study study, Path folder) {
		String link = study.info().settings().get(LINK);
		try {
			return link == null ? Optional.empty() : Optional.of(folder.resolve(link).normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** How a study remembers the file: from its own folder, with slashes, since both may be moved together; by the whole path on another drive. */
	private static String link(Path folder, Path file) {
		Path from = folder.toAbsolutePath().normalize();
		Path to = file.toAbsolutePath().normalize();
		return Objects.equals(from.getRoot(), to.getRoot()) ? from.relativize(to).toString().replace('\\', '/') : to.toString();
	}

	/**
	 * Compares a study with a shared codebook. Nothing is written.
	 *
	 * @param file one that is not there yet holds nothing
	 * @throws StudyProblem UNKNOWN_FILE_KIND; if the file cannot be read; MALFORMED where it holds more than a codebook
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static SharedCodebook compare(Path file, Study study, Progress progress) throws StudyProblem {
		if (!accepts(file)) {
			String name = String.valueOf(file.getFileName());
			throw new StudyProblem(Kind.UNKNOWN_FILE_KIND, file, null, name.substring(name.lastIndexOf('.') + 1));
		}
		CodebookFile read = Files.exists(file) ? CodebookFile.read(file, progress) : CodebookFile.NONE;
		return new SharedCodebook(file, study, read, CodebookFile.asWritten(study, file, progress), SharedBase.of(study));
	}

	/** Finds out which code of the file is which of the study. */
	private void match(SharedBase base) {
		Set<UUID> taken = new HashSet<>();
		for (CodeEntry code : read.codes().values()) {
			UUID agreed = base.inStudy().get(code.id());
			UUID known = agreed != null ? agreed : mine.containsKey(code.id()) ? code.id() : null;
			if (known != null && taken.add(known)) {
				inStudy.put(code.id(), known);
			}
		}
		for (CodeEntry code : read.codes().values()) {
			if (!inStudy.containsKey(code.id())) {
				UUID parent = code.parent();
				Code there = parent != null && !mine.containsKey(inStudy.get(parent)) ? null : study.codebook().child(parent == null ? null : inStudy.get(parent), code.name());
				UUID id = there != null && !taken.contains(there.id()) ? there.id() : code.id();
				taken.add(id);
				inStudy.put(code.id(), id);
			}
		}
	}

	/** What the file says, by the ids of the study; what it does not say is as the study has it. */
	private List<CodeEntry> theirs() {
		List<CodeEntry> theirs = new ArrayList<>();
		for (CodeEntry code : read.codes().values()) {
			UUID id = inStudy(code.id());
			UUID parent = code.parent();
			CodeEntry entry = code.as(id, parent == null ? null : inStudy(parent));
			CodeEntry here = mine.get(id);
			Set<Field> unsaid = read.unsaid().get(code.id());
			theirs.add(here == null || unsaid == null ? entry : entry.with(unsaid, here));
		}
		return theirs;
	}

	private UUID inStudy(UUID inFile) {
		return Objects.requireNonNull(inStudy.get(inFile)); // all were matched
	}

	/** Each code that either side has, each after the one above it. */
	public List<CodeComparison> codes() {
		return codes;
	}

	/** Whether the file is not there yet. */
	public boolean isNew() {
		return read.hash().isEmpty();
	}

	/** The names from the top to a code, as the study has them, and as the file does where the study does not have it. */
	public String path(CodeComparison code) {
		Map<UUID, CodeComparison> byId = new HashMap<>();
		codes.forEach(each -> byId.put(each.id(), each));
		List<String> names = new ArrayList<>();
		Set<UUID> seen = new HashSet<>();
		for (CodeComparison at = code; at != null && seen.add(at.id());) {
			CodeEntry entry = shown(at);
			names.add(entry.name());
			UUID parent = entry.parent();
			at = parent == null ? null : byId.get(parent);
		}
		return String.join(Codebook.SEPARATOR, names.reversed());
	}

	/** What the study says of a code, and what the file does where the study does not have it. */
	public static CodeEntry shown(CodeComparison code) {
		CodeEntry here = code.mine();
		return here != null ? here : Objects.requireNonNull(code.theirs()); // one side has it
	}

	/**
	 * Works out what is to be written, without writing anything.
	 *
	 * @param choices by id; what is missing is as {@link CodeComparison#proposed}
	 * @param into    which side is brought up to date; the study, where nothing is done with the file
	 * @param folder  the study's
	 * @throws StudyProblem if passages of codes that are deleted cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public SharedUpdate update(Map<UUID, Choice> choices, Into into, Path folder, Author author, Progress progress) throws StudyProblem {
		CodebookMerge.Result result = CodebookMerge.merge(codes, choices, into);
		Map<UUID, UUID> inFile = new HashMap<>();
		inStudy.forEach((there, here) -> inFile.put(here, there));
		Map<UUID, CodeEntry> theirs = new LinkedHashMap<>();
		for (CodeEntry entry : theirs()) {
			theirs.put(entry.id(), entry);
		}
		StudyInfo info = study.info();
		SortedMap<String, String> settings = new TreeMap<>(info.settings());
		settings.put(LINK, link(folder, file));
		StudyInfo linked = new StudyInfo(info.id(), info.name(), info.description(), info.created(), settings);
		return new SharedUpdate(file, read, study, author, new SharedUpdate.Sides(mine, theirs, result, inFile), linked, progress);
	}

	/**
	 * Forgets which file a study shares its codebook by, and what both said; the file stays.
	 *
	 * @return nothing where it shares none
	 */
	public static Optional<Act> stop(Study study) {
		StudyInfo info = study.info();
		SortedMap<String, String> settings = new TreeMap<>(info.settings());
		String link = settings.remove(LINK);
		if (link == null) {
			return Optional.empty();
		}
		List<Change> changes = new ArrayList<>();
		changes.add(Put.replace(info, new StudyInfo(info.id(), info.name(), info.description(), info.created(), settings)));
		ForeignPart known = study.foreignParts().get(SharedBase.id(study));
		if (known != null) {
			changes.add(Put.remove(known, study.foreignParts().indexOf(known.id())));
		}
		return Optional.of(Act.of(Act.Kind.SHARE_CODEBOOK, changes, link.substring(link.lastIndexOf('/') + 1)));
	}
}
