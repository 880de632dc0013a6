// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.exchange.RefiDiagnosis;
import org.hashiya.exchange.RefiDiagnosis.Kind;
import org.hashiya.exchange.RefiDiagnosis.Stumble;
import org.hashiya.model.Author;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;

/** Finds what is to be said of a file: by the schema, by an import that is not done, and by what programs are known to stumble over. */
public final class Symptoms {

	private static final int EXAMPLES = 20;
	private static final String GUID = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";

	private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
	private final Map<Kind, List<String>> examples = new EnumMap<>(Kind.class);
	private final Set<String> ids = new HashSet<>();
	private final Set<String> codes = new HashSet<>();
	private final Set<String> sources = new HashSet<>();
	/** The files that paths of the project lead to, by the last part of their names in lower case. */
	private final Set<String> paths = new HashSet<>();

	private Symptoms() {
	}

	/** As {@link org.hashiya.exchange.RefiDoctor#examine}. */
	public static RefiDiagnosis examine(Path file, Progress progress) throws StudyProblem {
		Symptoms symptoms = new Symptoms();
		SchemaCheck schema = new SchemaCheck();
		try (ProjectFile project = ProjectFile.read(file, progress); Container container = Container.open(file)) {
			Study empty = Study.empty(new StudyInfo(new UUID(0, 1), project.name(), Stamp.UNKNOWN), (hash, reading) -> {
				throw StudyProblem.of(StudyProblem.Kind.FILE_MISSING, hash); // nobody asks: nothing is in it
			});
			ImportPlan plan = project.plan(empty, Set.of(), new Author(new UUID(0, 2), Instant.EPOCH, UUID::randomUUID), project.positions().reading(), Set.of(), progress);
			progress.check();
			try (InputStream xml = container.openProject()) {
				schema.check(xml, project.isCodebook());
			}
			progress.check();
			symptoms.look(container, progress);
			symptoms.lookAtPositions(project, progress);
			if (container.isArchive()) {
				symptoms.lookAtEntries(file);
			}
			if (!schema.faults().isEmpty() && !project.isCodebook()) {
				symptoms.counts.put(Kind.INVALID, schema.faults().size() + schema.more());
			}
			return new RefiDiagnosis(schema.faults(), schema.more(), plan.report(), symptoms.stumbles(plan.report().origin()));
		} catch (BoundedStream.Exceeded e) {
			throw new StudyProblem(StudyProblem.Kind.TOO_LARGE, file, null, e, e.limit(), StudyProblem.Unit.BYTES);
		} catch (IOException e) {
			throw Container.unreadable(file, e);
		}
	}

	/** What only the program that wrote the file stumbles over in files of others, it reads in its own. */
	private List<Stumble> stumbles(String origin) {
		List<Stumble> stumbles = new ArrayList<>();
		counts.keySet().removeIf(kind -> kind.programs().stream().allMatch(program -> origin.regionMatches(true, 0, program.label(), 0, program.label().length())));
		counts.forEach((kind, count) -> stumbles.add(new Stumble(kind, count, examples.getOrDefault(kind, List.of()))));
		return stumbles;
	}

	private void add(Kind kind, String example) {
		counts.merge(kind, 1L, Long::sum);
		List<String> some = examples.computeIfAbsent(kind, key -> new ArrayList<>());
		if (some.size() < EXAMPLES) {
			some.add(example);
		}
	}

	/** Walks through the XML and looks at attributes. */
	private void look(Container container, Progress progress) throws StudyProblem, IOException {
		try (InputStream in = new BufferedInputStream(container.openProject())) {
			in.mark(4);
			if (startsWithMark(in.readNBytes(3))) {
				add(Kind.MARK_BEFORE_XML, "");
			}
			in.reset();
			try (XmlIn xml = new XmlIn(in, container.file())) {
				xml.root();
				int open = 1;
				while (open > 0) {
					int before = xml.depth();
					xml.step();
					open = xml.depth();
					if (open > before) {
						progress.check();
						element(xml);
					}
				}
			}
		}
	}

	private void element(XmlIn xml) {
		String guid = xml.attribute("guid");
		boolean defines = !xml.name().equals("MemberCode");
		if (guid != null && defines) {
			if (!ids.add(guid.toUpperCase(Locale.ROOT))) {
				add(Kind.ID_TWICE, guid);
			}
			if (guid.matches(GUID) && !guid.equals(guid.toUpperCase(Locale.ROOT))) {
				add(Kind.SMALL_LETTERS, guid);
			}
		}
		String name = xml.attribute("name");
		if (name != null && xml.name().equals("Code") && !codes.add(name)) {
			add(Kind.SAME_CODE, name);
		}
		if (name != null && xml.name().endsWith("Source") && !sources.add(name)) {
			add(Kind.SAME_SOURCE, name);
		}
		path(xml.attribute("plainTextPath"));
		path(xml.attribute("path"));
		String rich = xml.attribute("richTextPath");
		path(rich);
		if (rich != null && rich.toLowerCase(Locale.ROOT).endsWith(".txt")) {
			add(Kind.RICH_IS_PLAIN, rich);
		}
	}

	private void path(@Nullable String path) {
		if (path != null) {
			paths.add(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase(Locale.ROOT));
		}
		if (path != null && !path.isEmpty() && !path.contains("://")) {
			add(Kind.NO_SCHEME, path);
		}
	}

	/** Each way to count is compared with the one that most programs take, by what it makes of these selections. */
	private void lookAtPositions(ProjectFile project, Progress progress) {
		PositionReading reading = project.positions().reading();
		if (reading.end() == End.INCLUSIVE) {
			add(Kind.ENDS, project.unlike(new PositionReading(reading.unit(), reading.lineEnd(), End.EXCLUSIVE), progress));
		}
		if (reading.unit() == Unit.UTF16) {
			add(Kind.UNITS, project.unlike(new PositionReading(Unit.CODE_POINTS, reading.lineEnd(), reading.end()), progress));
		}
	}

	private void add(Kind kind, Map<String, Long> found) {
		if (!found.isEmpty()) {
			counts.put(kind, found.values().stream().mapToLong(Long::longValue).sum());
			examples.put(kind, found.keySet().stream().limit(EXAMPLES).toList());
		}
	}

	/** Looks at how the archive is made. */
	private void lookAtEntries(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			Enumeration<? extends ZipEntry> entries = zip.entries();
			while (entries.hasMoreElements()) {
				lookAtEntry(zip, entries.nextElement());
			}
		}
	}

	private void lookAtEntry(ZipFile zip, ZipEntry entry) throws IOException {
		String name = entry.getName();
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".qde") && !name.equals("project.qde") && !name.startsWith("__MACOSX")) {
			add(Kind.PROJECT_NAME, name);
		}
		if (lower.startsWith("sources") && !name.startsWith("sources") && !entry.isDirectory()) {
			add(Kind.FOLDER, name);
		}
		String file = lower.substring(Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('\\')) + 1);
		if (!lower.endsWith(".qde") && !lower.matches("sources/[^/\\\\]+") && paths.contains(file)) {
			add(Kind.PLACE, name);
		}
		if (lower.endsWith(".txt") && paths.contains(file)) {
			lookAtText(zip, entry);
		}
	}

	/** Its beginning says what there is to say. */
	private void lookAtText(ZipFile zip, ZipEntry entry) throws IOException {
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] head = in.readNBytes(1 << 16);
			if (startsWithMark(head)) {
				add(Kind.MARK_IN_TEXT, entry.getName());
			}
			for (int i = 0; i + 1 < head.length; i++) {
				if (head[i] == '\r' && head[i + 1] == '\n') {
					add(Kind.LINE_ENDS, entry.getName());
					return;
				}
			}
		}
	}

	private static boolean startsWithMark(byte[] bytes) {
		return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
	}
}
