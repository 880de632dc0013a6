// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.RawText;
import org.hashiya.text.TextDecoder;

/**
 * The file of a project: a zip archive ({@code .qdpx}), whatever its entries are called and however they are packed, or the bare XML ({@code .qde}, {@code .qdc}), with a folder {@code sources} beside it. Names of entries are
 * looked up and never used as paths. What an entry unpacks to is bounded ({@link BoundedStream}). An archive stays open until it is closed.
 */
final class Container implements AutoCloseable {

	/** More entries than any project has. */
	private static final int MOST_ENTRIES = 200_000;
	/** Endings of files that can be the text of a source. */
	private static final Set<String> TEXTS = Set.of("txt", "docx", "rtf", "odt", "htm", "html");
	/** In bytes. */
	private static final int LONGEST_TO_GUESS = 16_000_000;

	private final Path file;
	private final @Nullable ZipFile zip;
	/** Where it is no archive, what may have been in it. */
	private final FilesBeside beside;
	private final NamedEntries entries = new NamedEntries();
	/** The same by what is left of the name in a wrong encoding; empty for what several have. */
	private final Map<String, Optional<ZipEntry>> byRest = new HashMap<>();
	/** The same by what is left of the name without its ending; made when somebody asks. */
	private final Map<String, List<ZipEntry>> byStem = new HashMap<>();
	private final @Nullable ZipEntry project;
	/** Entries that were asked for; texts are read at several places at once. */
	private final Set<String> asked = ConcurrentHashMap.newKeySet();
	/** Further projects. */
	private final List<String> besides = new ArrayList<>();

	private Container(Path file, @Nullable ZipFile zip) throws StudyProblem {
		this.file = file;
		this.zip = zip;
		beside = new FilesBeside(file, zip == null ? MOST_ENTRIES : 0);
		beside.entries().forEach(entry -> entries.add(EntryNames.key(entry.getName()), entry));
		List<ZipEntry> projects = new ArrayList<>();
		if (zip != null) {
			if (zip.size() > MOST_ENTRIES) {
				throw new StudyProblem(Kind.TOO_LARGE, file, null, MOST_ENTRIES, StudyProblem.Unit.FILES);
			}
			Enumeration<? extends ZipEntry> all = zip.entries();
			while (all.hasMoreElements()) {
				add(all.nextElement(), projects);
			}
		}
		project = projects.isEmpty() ? null : projects.getFirst();
		projects.stream().skip(1).map(ZipEntry::getName).forEach(besides::add);
		if (zip != null && project == null) {
			throw new StudyProblem(Kind.MALFORMED, file, null, ".qde");
		}
	}

	/** @throws StudyProblem FILE_MISSING, NOT_READABLE, MALFORMED for an archive that is none or holds no project, TOO_LARGE */
	static Container open(Path file) throws StudyProblem {
		try {
			if (Files.exists(file) && !Files.isRegularFile(file)) {
				throw new StudyProblem(Kind.NOT_READABLE, file, null, file.getFileName() + " is not a file");
			}
			if (!isArchive(file)) {
				return new Container(file, null);
			}
			ZipFile zip = EntryNames.open(file);
			try {
				return new Container(file, zip);
			} catch (StudyProblem | RuntimeException e) {
				zip.close();
				throw e;
			}
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (ZipException | IllegalArgumentException e) { // the latter for names that are in no encoding
			throw new StudyProblem(Kind.MALFORMED, file, null, e, EntryNames.reason(e));
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	private static boolean isArchive(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] first = in.readNBytes(2);
			return first.length == 2 && first[0] == 'P' && first[1] == 'K'; // also one that begins with a mark of its own, as of an archive in parts
		}
	}

	private void add(ZipEntry entry, List<ZipEntry> projects) {
		String path = entry.getName().replace('\\', '/');
		String name = EntryNames.key(path);
		if (name.isEmpty() || name.startsWith("._") || path.startsWith("__MACOSX/")) {
			return; // folders, and what macOS keeps beside each file
		}
		if (name.endsWith(".qde")) {
			int depth = depth(path);
			boolean first = projects.isEmpty() || depth < depth(projects.getFirst().getName().replace('\\', '/'));
			projects.add(first ? 0 : projects.size(), entry);
			return;
		}
		if (entries.add(name, entry) && EntryNames.isForeign(name)) {
			byRest.merge(EntryNames.rest(name), Optional.of(entry), (one, other) -> Optional.empty());
		}
	}

	private static int depth(String path) {
		return (int) path.chars().filter(c -> c == '/').count();
	}

	/** Whether it is an archive, so that texts can lie in it. */
	boolean isArchive() {
		return zip != null;
	}

	/** The bytes of the project's XML that are to be read, where it is known; of the whole file otherwise. */
	long projectSize() throws StudyProblem {
		ZipEntry entry = project;
		try {
			return entry == null ? Files.size(file) : Math.max(0, entry.getSize());
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/** Whether the project's XML has bytes that mean nothing in an encoding: replacement characters may also have been written by somebody. */
	boolean hasBrokenBytes(Charset charset, Progress progress) throws IOException {
		char[] buffer = new char[1 << 16];
		try (Reader reader = new InputStreamReader(openProject(), charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
			while (reader.read(buffer) >= 0) {
				progress.check();
			}
			return false;
		} catch (CharacterCodingException e) {
			return true;
		}
	}

	/**
	 * In which encoding the project's XML seems to be, where it says that it is UTF-8 and is not: some programs write it in the code page of the system. Null where it is UTF-8 with broken bytes, or too long to be
	 * held in memory for that.
	 */
	@Nullable
	Charset guessed() throws StudyProblem, IOException {
		if (projectSize() > LONGEST_TO_GUESS) {
			return null;
		}
		try (InputStream in = openProject()) {
			RawText raw = TextDecoder.raw(in.readAllBytes());
			return raw.guessed() && raw.replaced() == 0 ? Charset.forName(raw.encoding()) : null;
		}
	}

	/** Opens the project's XML. */
	InputStream openProject() throws IOException {
		ZipFile from = zip;
		ZipEntry entry = project;
		if (from == null || entry == null) {
			return Files.newInputStream(file);
		}
		return new BoundedStream(from.getInputStream(entry), entry.getCompressedSize(), Integer.MAX_VALUE);
	}

	/**
	 * The entry of this name and any ending, where there is one: what a path means that has no ending, and a source without a path whose file is called by its id, as files of most programs are.
	 *
	 * @param texts whether only endings of texts count
	 */
	@Nullable
	ZipEntry named(String name, boolean texts) {
		ZipEntry found = byStem().getOrDefault(EntryNames.key(name), List.of()).stream().filter(entry -> !texts || TEXTS.contains(ending(entry)))
				.min(Comparator.comparingInt((ZipEntry entry) -> ending(entry).equals("txt") ? 0 : 1).thenComparing(ZipEntry::getName)).orElse(null);
		if (found != null) {
			asked.add(found.getName());
		}
		return found;
	}

	private synchronized Map<String, List<ZipEntry>> byStem() {
		if (byStem.isEmpty()) {
			entries.byName().forEach((key, entry) -> {
				int dot = key.lastIndexOf('.');
				if (dot > 0) {
					byStem.computeIfAbsent(key.substring(0, dot), stem -> new ArrayList<>(1)).add(entry);
				}
			});
		}
		return byStem;
	}

	private static String ending(ZipEntry entry) {
		return entry.getName().substring(entry.getName().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/**
	 * The entry that a path of the project means: {@code internal://GUID.txt}, a bare file name, with any folder before it, in any case; null where there is none.
	 */
	@Nullable
	ZipEntry find(String path) {
		String key = EntryNames.key(path);
		ZipEntry found = entries.find(key, path);
		if (found == null) {
			found = entries.find(EntryNames.decoded(key), path);
		}
		if (found == null && EntryNames.isForeign(key)) {
			found = byRest.getOrDefault(EntryNames.rest(key), Optional.empty()).orElse(null);
		}
		if (found != null) {
			asked.add(found.getName());
		}
		return found;
	}

	/** The names of the entries that hold something and were not asked for, sorted: nothing in the project's XML leads to them. Asked when all of it was read. */
	List<String> unused() {
		if (zip == null) {
			return List.of(); // what lies beside may be of other projects
		}
		List<String> unused = new ArrayList<>(besides);
		entries.all().filter(entry -> entry.getSize() != 0 && !asked.contains(entry.getName())).map(ZipEntry::getName).forEach(unused::add);
		unused.sort(null);
		return unused;
	}

	/**
	 * Opens an entry.
	 *
	 * @param limit the most bytes that it may unpack to
	 */
	InputStream open(ZipEntry entry, long limit) throws IOException {
		ZipFile from = zip;
		if (from == null) {
			return new BoundedStream(beside.open(entry), -1, limit);
		}
		return new BoundedStream(from.getInputStream(entry), entry.getCompressedSize(), limit);
	}

	/**
	 * An entry, whole.
	 *
	 * @throws StudyProblem TOO_LARGE beyond the limit, NOT_READABLE if it is damaged; both with the entry's name as the place
	 */
	byte[] bytes(ZipEntry entry, int limit) throws StudyProblem {
		try (InputStream in = open(entry, limit)) {
			return in.readAllBytes();
		} catch (BoundedStream.Exceeded e) {
			throw new StudyProblem(Kind.TOO_LARGE, file, entry.getName(), e, e.limit(), StudyProblem.Unit.BYTES);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, entry.getName(), e, String.valueOf(e.getMessage()));
		}
	}

	Path file() {
		return file;
	}

	static StudyProblem unreadable(Path file, IOException e) {
		return new StudyProblem(Kind.NOT_READABLE, file, null, e, String.valueOf(e.getMessage()));
	}

	@Override
	public void close() throws StudyProblem {
		ZipFile open = zip;
		if (open != null) {
			try {
				open.close();
			} catch (IOException e) {
				throw unreadable(file, e);
			}
		}
	}
}
