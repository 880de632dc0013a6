// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Finds the copies that sync services put beside a file when two computers have written it. A name says so by its pattern, and only where the file that it is a copy of is one of the study and it
 * is none itself: a document may well be called "notes 2". A file whose name a system has only spelled otherwise (letters and marks apart, as HFS+ does, or in other case) counts too, where the one
 * that it should be is not there.
 */
final class SyncCopies {

	/**
	 * A copy.
	 *
	 * @param of the file of the study that it is a copy of
	 */
	record Copy(Path file, Path of) {
	}

	/** Group 1 and 2 are the name without what the service has put into it. */
	private static final List<Pattern> PATTERNS = List.of( //
			Pattern.compile("(.+?) \\(.*(?:conflict|\\d{4}-\\d{2}-\\d{2}).*\\)(\\.[^.]+)"), // Dropbox in all its languages, Nextcloud
			Pattern.compile("(.+?)_conflict-\\d.*?(\\.[^.]+)"), // ownCloud
			Pattern.compile("(.+?)\\.sync-conflict-\\d{8}-\\d{6}(?:-\\w+)?(\\.[^.]+)"), // Syncthing
			Pattern.compile("(.+?) ?\\(\\d{1,3}\\)(\\.[^.]+)"), // Google Drive
			Pattern.compile("(.+?) \\d{1,3}(\\.[^.]+)"), // iCloud
			Pattern.compile("(.+?)-[\\p{L}\\p{N}_-]{1,40}(\\.[^.]+)")); // OneDrive: the computer's name

	private final StudyFolder folder;
	private final Set<Path> ours = new HashSet<>();
	private final Map<Path, Path> bySpelling = new HashMap<>();

	/** @param documents the study's, as far as they are known */
	SyncCopies(StudyFolder folder, Collection<Document> documents) {
		this.folder = folder;
		ours.add(folder.studyFile());
		StudyFolder.READING_ORDER.forEach(kind -> ours.add(folder.list(kind)));
		ours.add(folder.trashList());
		for (Document document : documents) {
			ours.add(folder.passages(document));
			ours.add(folder.text(document));
		}
		ours.forEach(file -> bySpelling.put(spelled(file), file));
	}

	/** The same for all names that some file system takes for one. */
	private static Path spelled(Path file) {
		return file.resolveSibling(Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
	}

	/** The folders in which state files and texts lie. */
	static List<Path> places(StudyFolder folder) {
		return List.of(folder.root(), folder.root().resolve("passages"), folder.root().resolve("documents"), folder.root().resolve("foreign"), folder.root().resolve("trash"));
	}

	/**
	 * All copies, sorted by name.
	 *
	 * @throws StudyProblem NOT_READABLE
	 */
	List<Copy> find() throws StudyProblem {
		List<Copy> copies = new ArrayList<>();
		for (Path place : places(folder)) {
			files(place, 1).stream().filter(file -> !ours.contains(file)).forEach(file -> add(file, copies));
		}
		files(folder.history(), 2).stream().filter(file -> !JournalReader.isJournal(file)).forEach(file -> add(file, copies));
		return copies;
	}

	private void add(Path file, List<Copy> copies) {
		Path spelling = bySpelling.get(spelled(file));
		if (spelling != null) {
			if (!Files.exists(spelling)) {
				copies.add(new Copy(file, spelling));
			}
			return;
		}
		String name = file.getFileName().toString();
		for (Pattern pattern : PATTERNS) {
			Matcher matcher = pattern.matcher(name);
			Path of = matcher.matches() ? file.resolveSibling(matcher.group(1) + matcher.group(2)) : file;
			if (isOurs(of) && Files.exists(of)) {
				copies.add(new Copy(file, of));
				return;
			}
		}
	}

	private boolean isOurs(Path file) {
		return ours.contains(file) || JournalReader.isJournal(file) && file.startsWith(folder.history());
	}

	private static List<Path> files(Path place, int depth) throws StudyProblem {
		if (!Files.isDirectory(place)) {
			return List.of();
		}
		try (Stream<Path> files = Files.find(place, depth, (path, attributes) -> attributes.isRegularFile() && isOfAKindOfOurs(path))) {
			return files.sorted().toList();
		} catch (IOException | java.io.UncheckedIOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, place, null, e, String.valueOf(e.getMessage()));
		}
	}

	private static boolean isOfAKindOfOurs(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".jsonl") || name.endsWith(".json") || name.endsWith(".txt");
	}
}
