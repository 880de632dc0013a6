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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import org.xml.sax.SAXException;

/**
 * Reads projects and codebooks that are a little wrong, for as long as it may, and stops at the first that is neither read nor refused with a reason, takes too long or too much memory, or cannot be written out validly and
 * read again. Begins with the files that the tests of twins write; the seed of each file is told, so that it can be made again: {@code releng/fuzz}.
 */
public final class Fuzz {

	/** Processor time that one file may take; there are none of more than some kilobytes. */
	private static final long LONGEST = 10_000_000_000L;
	/** Bytes that may be allocated for one file. */
	private static final long MOST = 1_500_000_000L;
	/** What a study refuses, so that no import may make it. */
	private static final Set<Kind> OUR_FAULT = Set.of(Kind.DANGLING_REFERENCE, Kind.RANGE_INVALID, Kind.CODE_CYCLE, Kind.VALUE_DIFFERS);

	private final Path work;
	private final List<Path> twins;
	private final Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
	private int read;

	private Fuzz(Path work) throws IOException, ReflectiveOperationException {
		this.work = work;
		twins = twins(Files.createDirectories(work.resolve("twins")));
	}

	/** {@code SECONDS FOLDER [SEED]}; with a seed that file alone is made and read. */
	public static void main(String[] arguments) throws Exception {
		Fuzz fuzz = new Fuzz(Path.of(arguments[1]));
		boolean one = arguments.length > 2;
		long seed = one ? Long.parseLong(arguments[2]) : System.nanoTime();
		long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
		System.out.println("fuzz: " + fuzz.twins.size() + " twins, first seed " + seed);
		int files = 0;
		do {
			if (!fuzz.isWell(seed)) {
				System.exit(1);
			}
			files++;
			seed++;
		} while (!one && System.nanoTime() < end);
		System.out.println("fuzz: " + files + " files, " + fuzz.read + " read, refused " + fuzz.refused + ", last seed " + (seed - 1));
	}

	/** The files that tests write: each test once, in a folder of its own. */
	private static List<Path> twins(Path folder) throws IOException, ReflectiveOperationException {
		List<Path> found = new ArrayList<>();
		for (Class<?> type : List.of(RefiTwinsTest.class, RefiKeptTest.class, RefiAgainTest.class, RefiHostileTest.class, RefiFormattedTest.class, RefiShapesTest.class, RefiLooseTest.class)) {
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
			fault = OUR_FAULT.contains(e.kind()) ? told(e) : null;
		} catch (SAXException | RuntimeException | StackOverflowError | OutOfMemoryError | IOException e) {
			fault = told(e);
		}
		time = threads.getCurrentThreadCpuTime() - time;
		memory = threads.getCurrentThreadAllocatedBytes() - memory;
		if (fault == null && time > LONGEST) {
			fault = "it took " + time / 1_000_000 + " ms";
		}
		if (fault == null && memory > MOST) {
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
		RefiDoctor.examine(file, Progress.NONE);
		var before = taken.study;
		byte[] out = taken.export();
		try {
			Schema.validate(RefiTwinsTest.qde(out).getBytes(StandardCharsets.UTF_8), "Project.xsd");
		} catch (TestAbortedException e) {
			// no schema is beside this checkout
		}
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
		if (back.study.documents().size() != before.documents().size() || back.study.codebook().size() < before.codebook().size() || back.study.cases().size() != before.cases().size()) {
			throw new IllegalStateException("documents " + before.documents().size() + " " + back.study.documents().size() + ", codes " + before.codebook().size() + " " + back.study.codebook().size() + ", cases "
					+ before.cases().size() + " " + back.study.cases().size());
		}
	}
}
