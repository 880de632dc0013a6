// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;

import org.hashiya.exchange.ContentSink;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.ForeignParts;
import org.hashiya.exchange.internal.FragmentSchema;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Makes foreign parts of what no study shows: fragments of XML, with ids as the study has them, and the files that these refer to. */
final class ForeignMaker {

	private static final Set<String> PATHS = Set.of("path", "plainTextPath", "richTextPath");
	private static final Set<String> REFERENCES = Set.of("targetGUID", "originGUID", "creatingUser", "modifyingUser", "representedGUID");
	private static final List<ElementKind> MAPPED = List.of(ElementKind.CODE, ElementKind.MEMO, ElementKind.CODER, ElementKind.VARIABLE, ElementKind.DOCUMENT);
	private static final long LARGEST_FILE = Integer.MAX_VALUE;

	private final Making making;
	private final Container container;
	private final Set<UUID> taken;
	private final Map<String, ContentSink.Bytes> contents = new LinkedHashMap<>();
	/** The path of each file that was kept, by its name in the archive: several sources may have one file. */
	private final Map<String, String> files = new HashMap<>();
	private final Set<UUID> elements = new HashSet<>();
	/** Ids that elements have in the file: no file of theirs gets one of these. */
	private final Set<UUID> wanted = new HashSet<>();
	/** Where the text of the source that is being kept should lie: that it is missing was told already. */
	private List<String> missing = List.of();

	/** @param taken ids of passages and codings: what is kept gets others, else what refers to them would mean what is kept */
	ForeignMaker(Making making, Container container, Set<UUID> taken) {
		this.taken = taken;
		this.making = making;
		this.container = container;
	}

	/** What the parts refer to by hash. */
	Map<String, ContentSink.Bytes> contents() {
		return contents;
	}

	/**
	 * Makes all parts.
	 *
	 * @param sources those that have become no documents; the text of one is what was not found
	 */
	void make(List<Source> sources, List<Fragment> links, Details details, Progress progress) {
		sources.forEach(source -> wanted.add(source.id()));
		making.raw.graphs.forEach(graph -> wanted.add(id(graph)));
		links.forEach(link -> wanted.add(id(link)));
		for (Source source : sources) {
			progress.check();
			Fragment fragment = source.other();
			if (fragment == null) {
				continue;
			}
			Text lost = source.text();
			missing = lost == null ? List.of() : List.of(lost.plainPath, lost.richPath);
			keep(source.id(), fragment, progress);
			missing = List.of();
			if (lost == null) {
				making.findings.add(ImportFinding.SOURCE_KEPT, fragment.name(), source.name());
			}
		}
		for (Fragment graph : making.raw.graphs) {
			keep(id(graph), graph, progress);
			making.findings.add(ImportFinding.GRAPH_KEPT, "Graph", graph.attributes().getOrDefault("name", ""));
		}
		for (Fragment link : links) {
			keep(id(link), link, progress);
		}
		progress.check();
		List<Map.Entry<UUID, Fragment>> all = List.copyOf(details.all().entrySet());
		List<Written> written = all.parallelStream().map(each -> {
			progress.check();
			return written(each.getKey(), each.getValue());
		}).toList();
		for (Written each : written) {
			Kept kept = each.kept;
			put(kept, each.hasFiles ? new Kept(kept.id, kept.mediaType, withFiles(kept.fragment, kept.id, progress)).bytes(this::left) : each.bytes);
			each.left.forEach(this::left);
		}
		progress.check();
		byte[] base = making.now.bytes(making.base);
		put(making.own(ElementKind.FOREIGN_PART, ForeignParts.baseId(ProjectOrigin.key(making.raw))), ForeignParts.BASE, DocumentText.hash(base), () -> new ByteArrayInputStream(base));
	}

	private static UUID id(Fragment element) {
		return UUID.fromString(element.attributes().getOrDefault("guid", ""));
	}

	/** What is to become a part. */
	private record Kept(UUID id, String mediaType, Fragment fragment) {

		/**
		 * Its XML; nothing where it is none that a project may have.
		 *
		 * @param left takes what of it cannot be kept
		 */
		byte[] bytes(Consumer<Fragment> left) {
			Fragment sound = mediaType.equals(ForeignParts.DETAILS) ? FragmentSchema.details(fragment, left) : FragmentSchema.sound(fragment, FragmentSchema.AS_THEY_ARE, left);
			return sound == null ? new byte[0] : sound.bytes();
		}
	}

	/**
	 * Details of which no more is to be done, unless they refer to files.
	 *
	 * @param bytes the XML; empty for what has files, too
	 * @param left  what of it cannot be kept
	 */
	private record Written(Kept kept, boolean hasFiles, byte[] bytes, List<Fragment> left) {
	}

	/** There may be a hundred thousand: called by several threads at once, and changes nothing but what it makes. */
	private Written written(UUID owner, Fragment fragment) {
		Kept kept = new Kept(Guids.derived("details", owner), ForeignParts.DETAILS, mapped(fragment));
		kept.fragment.children().stream().filter(child -> child.name().equals("Representation")).forEach(this::giveWay);
		boolean hasFiles = hasFiles(kept.fragment);
		List<Fragment> left = new ArrayList<>(0);
		return new Written(kept, hasFiles, hasFiles ? new byte[0] : kept.bytes(left::add), left);
	}

	private static boolean hasFiles(Fragment fragment) {
		boolean[] has = { false };
		fragment.walk(each -> has[0] |= PATHS.stream().anyMatch(path -> !each.attributes().getOrDefault(path, "").isEmpty()));
		return has[0];
	}

	/** Keeps an element; one that has the id of another kept one, of which kind ever, gets an id made from it. */
	private void keep(UUID id, Fragment fragment, Progress progress) {
		UUID unique = id;
		for (int again = 2; !elements.add(unique); again++) {
			unique = Guids.derived(fragment.name() + " kept " + again, id);
		}
		Fragment own = mapped(fragment);
		own.walk(this::giveWay);
		if (!unique.equals(id)) {
			own.with("guid", Ids.guid(unique));
			making.findings.add(ImportFinding.ID_TWICE, fragment.name(), Ids.guid(id));
		}
		Kept kept = new Kept(unique, ForeignParts.ELEMENT, withFiles(own, unique, progress));
		put(kept, kept.bytes(this::left));
	}

	private void giveWay(Fragment fragment) {
		String guid = fragment.attribute("guid");
		if (guid != null && taken.contains(UUID.fromString(guid))) {
			fragment.with("guid", Ids.guid(Guids.derived("kept", UUID.fromString(guid))));
		}
	}

	private void left(Fragment fragment) {
		String name = fragment.attributes().getOrDefault("name", "");
		making.findings.add(FragmentSchema.hasElement(fragment.name()) ? ImportFinding.INCOMPLETE : ImportFinding.UNKNOWN, fragment.name(), name.isEmpty() ? fragment.attributes().getOrDefault("guid", "") : name);
	}

	private void put(Kept kept, byte[] bytes) {
		if (bytes.length == 0) {
			making.findings.add(ImportFinding.UNKNOWN, kept.fragment.name(), Ids.guid(kept.id));
		} else {
			put(making.own(ElementKind.FOREIGN_PART, kept.id), kept.mediaType, DocumentText.hash(bytes), () -> new ByteArrayInputStream(bytes));
		}
	}

	/** The same fragment, with the files that it refers to kept under their hashes. */
	private Fragment withFiles(Fragment fragment, UUID id, Progress progress) {
		fragment.walk(each -> each.attributes().replaceAll((name, value) -> {
			if (!PATHS.contains(name) || value.isEmpty()) {
				return value;
			}
			try {
				return keepFile(value, id, progress);
			} catch (StudyProblem e) {
				making.findings.add(ImportFinding.FILE_UNREADABLE, "path", value);
				return value;
			}
		}));
		return fragment;
	}

	/** A copy in which ids of what the study knows under others are the study's. */
	private Fragment mapped(Fragment fragment) {
		Fragment copy = fragment.deepCopy();
		copy.walk(each -> each.attributes().replaceAll((name, value) -> {
			if (!REFERENCES.contains(name)) {
				return value;
			}
			for (ElementKind kind : MAPPED) {
				UUID known = making.id(kind, UUID.fromString(value));
				if (known != null) {
					return Ids.guid(known);
				}
			}
			return value;
		}));
		return copy;
	}

	private String keepFile(String path, UUID owner, Progress progress) throws StudyProblem {
		ZipEntry entry = container.find(path);
		if (entry == null) {
			if (!missing.contains(path)) {
				making.findings.add(ImportFinding.FILE_OUTSIDE, "path", path);
			}
			return path;
		}
		String before = files.get(entry.getName());
		if (before != null) {
			return before;
		}
		String name = SourceTexts.name(entry);
		int dot = name.lastIndexOf('.');
		String base = dot < 0 ? name : name.substring(0, dot);
		String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
		UUID known = ForeignParts.fileId(base);
		boolean free = making.ours && known != null && !wanted.contains(known) && !making.isTaken(ElementKind.FOREIGN_PART, known);
		UUID id = making.own(ElementKind.FOREIGN_PART, free && known != null ? known : Guids.derived("file " + name, owner));
		put(id, ForeignParts.mediaType(extension), hash(entry, progress), () -> container.open(entry, LARGEST_FILE));
		making.findings.add(ImportFinding.FILE_KEPT, "path", name);
		String kept = ForeignParts.INTERNAL + Ids.guid(id) + extension;
		files.put(entry.getName(), kept);
		return kept;
	}

	private String hash(ZipEntry entry, Progress progress) throws StudyProblem {
		try (InputStream in = container.open(entry, LARGEST_FILE)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				progress.check();
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		} catch (BoundedStream.Exceeded e) {
			throw new StudyProblem(Kind.TOO_LARGE, container.file(), entry.getName(), e, e.limit(), StudyProblem.Unit.BYTES);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, container.file(), entry.getName(), e, String.valueOf(e.getMessage()));
		}
	}

	private void put(UUID id, String mediaType, String hash, ContentSink.Bytes bytes) {
		ForeignPart part = new ForeignPart(id, mediaType, hash);
		ForeignPart known = making.study.foreignParts().get(id);
		if (making.isTaken(ElementKind.FOREIGN_PART, id)) {
			return;
		}
		making.is(ElementKind.FOREIGN_PART, id, id);
		if (known != null && part.equals(known)) {
			return;
		}
		contents.put(hash, bytes);
		making.changes().add(known == null ? Put.add(part, -1) : Put.replace(known, part));
	}
}
