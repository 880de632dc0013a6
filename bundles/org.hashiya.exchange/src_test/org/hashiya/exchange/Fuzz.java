// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import org.xml.sax.SAXException;

/**
 * Reads projects and codebooks that are a little wrong, for as long as it may, and stops at the first that is neither read nor refused with a reason, hangs, takes too long or too much memory, or cannot be written out validly and
 * read again. Begins with the files that the tests of twins write; the seed of each file is told, so that it can be made again: {@code releng/fuzz}.
 */
public final class Fuzz {

	/** Processor time that one file may take; there are none of more than some kilobytes. */
	private static final long LONGEST = 10_000_000_000L;
	/** Bytes that may be allocated for one file, */
	private static final long MOST = 1_500_000_000L;
	/** and for each of its bytes: it is imported five times and written twice. */
	private static final long MOST_EACH = 10_000;
	/** Time that one file may take with all threads that work on it, on whatever machine. */
	private static final Duration HANGING = Duration.ofMinutes(2);
	private static final Duration TELLING = Duration.ofMinutes(1);
	/** Characters for which XML has no way to be written: replaced by one of the same length. */
	private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]");
	private static final Pattern GUID = Pattern.compile("(?<= guid=\")[^\"]*");
	/** What may be wrong with a file, so that it is refused; all else an import may not come to. */
	private static final Set<Kind> THEIR_FAULT = Set.of(Kind.MALFORMED, Kind.NOT_READABLE, Kind.TOO_LARGE);

	private final Path work;
	private final List<Path> twins;
	private final Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
	private int read;
	private int files;
	/** The file that is being read. */
	private volatile long seed;
	private volatile long since;

	private Fuzz(Path work) throws IOException, ReflectiveOperationException {
		this.work = work;
		twins = twins(Files.createDirectories(work.resolve("twins")));
	}

	/** {@code SECONDS FOLDER [SEED]}; with a seed that file alone is made and read. The property {@code hashiya.twins} is a part of the names of the only twins that are taken. */
	public static void main(String[] arguments) throws Exception {
		Fuzz fuzz = new Fuzz(Path.of(arguments[1]));
		boolean one = arguments.length > 2;
		fuzz.seed = one ? Long.parseLong(arguments[2]) : System.nanoTime();
		System.out.println("fuzz: " + fuzz.twins.size() + " twins, first seed " + fuzz.seed);
		fuzz.run(one ? Duration.ZERO : Duration.ofSeconds(Long.parseLong(arguments[0])));
		System.out.println("fuzz: " + fuzz.told());
	}

	/** One file at least. */
	private void run(Duration time) throws IOException {
		long begun = System.nanoTime();
		long told = begun;
		since = begun;
		Thread.ofPlatform().daemon().name("fuzz watches").start(this::watch);
		while (true) {
			since = System.nanoTime();
			if (!isWell(seed)) {
				System.exit(1);
			}
			files++;
			if (System.nanoTime() - begun >= time.toNanos()) {
				return;
			}
			if (System.nanoTime() - told >= TELLING.toNanos()) {
				told = System.nanoTime();
				System.out.println("fuzz: " + (told - begun) / 1_000_000_000L + " s, " + told());
			}
			seed++;
		}
	}

	private String told() {
		return files + " files, " + read + " read, refused " + refused + ", last seed " + seed;
	}

	/** A file may be read by several threads, each of which may hang, and the one that measures waits for them: ends the process, with what all of them do. */
	private void watch() {
		while (System.nanoTime() - since < HANGING.toNanos()) {
			try {
				Thread.sleep(Duration.ofSeconds(1));
			} catch (InterruptedException e) {
				return; // nobody does
			}
		}
		System.out.println("fuzz: seed " + seed + " hangs");
		Thread.getAllStackTraces().forEach((thread, frames) -> System.out.println(thread + "\n\t" + Stream.of(frames).limit(30).map(String::valueOf).collect(Collectors.joining("\n\t"))));
		System.out.flush();
		Runtime.getRuntime().halt(1);
	}

	/** The files that tests write: each test once, in a folder of its own. */
	private static List<Path> twins(Path folder) throws IOException, ReflectiveOperationException {
		List<Path> found = new ArrayList<>();
		for (Class<?> type : List.of(RefiTwinsTest.class, RefiKeptTest.class, RefiAgainTest.class, RefiHostileTest.class, RefiFormattedTest.class, RefiShapesTest.class, RefiLooseTest.class, RefiToolsTest.class)) {
			for (Method test : type.getDeclaredMethods()) {
				if (test.isAnnotationPresent(Test.class) && !test.getName().contains("Flood") && !test.getName().contains("Deep") && !test.getName().contains("Damaged") && !test.getName().contains("Long")) {
					Path own = Files.createDirectories(folder.resolve(type.getSimpleName() + "-" + test.getName()));
					run(type, test, own);
					try (Stream<Path> files = Files.list(own)) {
						files.filter(RefiImport::accepts).sorted().forEach(found::add);
					}
				}
			}
		}
		found.removeIf(twin -> !twin.toString().contains(System.getProperty("hashiya.twins", "")));
		found.sort(Comparator.comparing(Path::toString));
		return found;
	}

	private static void run(Class<?> type, Method test, Path folder) throws ReflectiveOperationException {
		var constructor = type.getDeclaredConstructor();
		constructor.setAccessible(true);
		Object instance = constructor.newInstance();
		var field = type.getDeclaredField("folder");
		field.setAccessible(true);
		field.set(instance, folder);
		test.setAccessible(true);
		try {
			test.invoke(instance);
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof TestAbortedException)) {
				throw e; // the tests go first
			}
		}
	}

	private boolean isWell(long seed) throws IOException {
		Random random = new Random(seed * 0x9E3779B97F4A7C15L);
		Path twin = twins.get(random.nextInt(twins.size()));
		byte[] mutated = new Mutation(random).of(Files.readAllBytes(twin));
		String name = twin.getFileName().toString();
		Path file = Files.write(work.resolve("mutated" + name.substring(name.lastIndexOf('.'))), mutated);
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		long time = threads.getCurrentThreadCpuTime();
		long memory = threads.getCurrentThreadAllocatedBytes();
		String fault = null;
		try {
			take(twin, file, random.nextInt(4) == 0);
			read++;
		} catch (StudyProblem e) {
			refused.merge(e.kind(), 1, Integer::sum);
			fault = THEIR_FAULT.contains(e.kind()) ? null : told(e);
		} catch (SAXException | RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError | IOException e) {
			fault = told(e);
		}
		time = threads.getCurrentThreadCpuTime() - time;
		memory = threads.getCurrentThreadAllocatedBytes() - memory;
		if (fault == null && time > LONGEST) {
			fault = "it took " + time / 1_000_000 + " ms";
		}
		if (fault == null && memory > MOST + MOST_EACH * mutated.length) {
			fault = "it took " + memory / 1_000_000 + " MB";
		}
		if (fault == null) {
			return true;
		}
		Path kept = Files.write(work.resolve("finding-" + seed + name.substring(name.lastIndexOf('.'))), mutated);
		System.out.println("fuzz: seed " + seed + ", of " + twin.getParent().getFileName() + "/" + name + ", kept as " + kept + "\n" + fault);
		return false;
	}

	private static String told(Throwable e) {
		StringBuilder told = new StringBuilder(e.toString());
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			for (StackTraceElement at : cause.getStackTrace()) {
				if (told.length() < 3000) {
					told.append("\n\tat ").append(at);
				}
			}
		}
		return told.toString();
	}

	/** The same again changes nothing, and what the doctor mends is valid and has the same passages. */
	private void again(Taken taken, Path file) throws StudyProblem {
		var before = taken.study;
		taken.take(file);
		if (!before.holdsSameAs(taken.study, Progress.NONE)) {
			throw new IllegalStateException("the same again: " + taken.report());
		}
		RefiDoctor.examine(file, Progress.NONE);
		Path mended = work.resolve("mended.qdpx");
		RefiDoctor.mend(file, mended, RefiProfile.STANDARD, Progress.NONE);
		var invalid = RefiDoctor.examine(mended, Progress.NONE).invalid();
		if (!invalid.isEmpty()) {
			throw new IllegalStateException("mended: " + invalid);
		}
		if (before.codebook().size() > 0 || before.documents().size() > 0) { // an empty codebook goes out with a code, since the schema wants one
			assertHolds(seen(taken), seen(new Taken().take(mended)));
		}
		if (RefiDoctor.isCodebook(file)) {
			Path codebook = work.resolve("mended.qdc");
			RefiDoctor.mend(file, codebook, RefiProfile.STANDARD, Progress.NONE);
			var faults = RefiDoctor.examine(codebook, Progress.NONE).invalid();
			if (!faults.isEmpty()) {
				throw new IllegalStateException("mended codebook: " + faults);
			}
			List<String> kept = seen(taken);
			kept.removeIf(line -> !line.startsWith("code ")); // the doctor tells of the rest
			assertHolds(kept, seen(new Taken().take(codebook)));
		}
	}

	/**
	 * Nothing that a scholar saw is gone. Ids may differ, where a file has one of them for several things; there may be more, where a link or a note refers to something that is only there when two files have become
	 * one.
	 */
	private static void assertHolds(List<String> one, List<String> other) {
		List<String> gone = new ArrayList<>(one);
		other.forEach(gone::remove);
		if (!gone.isEmpty()) {
			throw new IllegalStateException("gone: " + String.join("\n", gone));
		}
	}

	private static List<String> seen(Taken taken) throws StudyProblem {
		var study = taken.study;
		List<String> seen = new ArrayList<>();
		study.codebook().list().forEach(code -> seen.add("code " + study.codebook().path(code)));
		for (var document : study.documents().list()) {
			seen.add("document " + document.name() + ": " + taken.text(document));
			List<String> passages = new ArrayList<>();
			study.passages(document, Progress.NONE).list().forEach(passage -> passages.add("passage " + passage.start() + " " + passage.end() + " "
					+ passage.codings().stream().map(coding -> study.codebook().path(coding.code())).sorted().toList() + " " + passage.memos().size()));
			passages.sort(null);
			seen.addAll(passages);
		}
		// what one part of a memo is may be another's: a foreign description of a note is a memo, one of ours a type
		study.memos().list().stream().flatMap(memo -> Stream.of(memo.title(), memo.text(), memo.type())).filter(part -> !part.isEmpty()).map("memo "::concat).sorted().forEach(seen::add);
		study.cases().list().forEach(unit -> seen.add("case " + unit.name() + " " + unit.documents().size() + " " + unit.passages().size() + " " + unit.values().size()));
		study.relations().list().stream().map(relation -> "relation " + relation.name()).sorted().forEach(seen::add);
		seen.replaceAll(line -> NO_XML.matcher(line).replaceAll("\uFFFD"));
		return seen;
	}

	/** Reads it into an empty study or over what its twin has made, looks through it, and writes it out again. */
	private void take(Path twin, Path file, boolean over) throws StudyProblem, IOException, SAXException {
		Taken taken = new Taken();
		if (over) {
			try {
				taken.take(twin);
			} catch (StudyProblem e) {
				taken = new Taken(); // a twin that is refused
			}
		}
		taken.take(file);
		if (over) {
			RefiDoctor.examine(file, Progress.NONE);
		} else {
			again(taken, file);
		}
		var before = taken.study;
		byte[] out = taken.export();
		try {
			Schema.validate(RefiTwinsTest.qde(out).getBytes(StandardCharsets.UTF_8), "Project.xsd");
		} catch (TestAbortedException e) {
			// no schema is beside this checkout
		}
		Set<String> ids = new HashSet<>();
		GUID.matcher(RefiTwinsTest.qde(out)).results().filter(guid -> !ids.add(guid.group())).findFirst().ifPresent(guid -> {
			throw new IllegalStateException("twice: " + guid.group()); // ATLAS.ti refuses the project
		});
		if (before.codebook().size() > 0) {
			ByteArrayOutputStream codebook = new ByteArrayOutputStream();
			new RefiCodebook().write(before, codebook, Progress.NONE);
			try {
				Schema.validate(codebook.toByteArray(), "Codebook.xsd");
			} catch (TestAbortedException e) {
				// as above
			}
		}
		Taken back = new Taken().take(Files.write(work.resolve("back.qdpx"), out));
		assertHolds(seen(taken), seen(back));
	}
}
