// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hashiya.model.Act;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry.Step;
import org.hashiya.text.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;

/**
 * 200 processes that do random acts as fast as they can are killed at random moments, again and again on the same growing studies: what they had acknowledged is there afterwards.
 * Two work at a time, each on studies of its own. {@code -Dhashiya.kills=2000} kills more often.
 */
class KilledAgainAndAgainTest {

	private static final int KILLS = Integer.getInteger("hashiya.kills", 200);
	private static final int LANES = 2;
	private static final int STUDIES_OF_A_LANE = 2;
	private static final String READY = "ready";

	private final Path temporary;

	KilledAgainAndAgainTest(@TempDir Path temporary) {
		this.temporary = temporary;
	}

	/** The process that is killed. It says each act that the store has acknowledged. */
	static final class Victim {

		private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

		/** Seed, number of the first name, folders of studies. */
		public static void main(String[] arguments) throws IOException {
			new Victim().run(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), Stream.of(arguments).skip(2).map(Path::of).toList());
		}

		private void run(long seed, int number, List<Path> folders) throws IOException {
			out.println(READY);
			if (System.in.read() < 0) {
				return; // nobody is there who would kill us
			}
			for (int i = 0; i < folders.size(); i++) {
				int study = i;
				new Thread(() -> {
					try {
						work(folders.get(study), study, new RandomActs(seed + study, number));
					} catch (StudyProblem e) {
						e.printStackTrace();
						System.exit(1);
					}
				}).start();
			}
		}

		private void work(Path folder, int study, RandomActs acts) throws StudyProblem {
			while (true) {
				try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
					for (int i = acts.nextInt(40); i >= 0; i--) {
						String done = act(open, acts);
						if (!done.isEmpty()) {
							out.println(study + " " + done);
						}
					}
				}
			}
		}

		private static String act(OpenStudy open, RandomActs acts) throws StudyProblem {
			int what = acts.nextInt(10);
			if (what == 0) {
				open.save();
				return "";
			}
			Optional<HistoryEntry> next = what == 1 ? open.undoable() : what == 2 ? open.redoable() : Optional.empty();
			if (next.isPresent()) {
				if (what == 1) {
					open.undo();
				} else {
					open.redo();
				}
				return (what == 1 ? Step.UNDO : Step.REDO) + " " + next.get().id();
			}
			Optional<Act> act = acts.next(open);
			return act.isPresent() && !open.perform(act.get()).changeSet().isEmpty() ? Step.ACT + " " + open.undoable().orElseThrow().id() : "";
		}
	}

	@Test
	@Timeout(value = 20, unit = TimeUnit.MINUTES)
	void whatWasAcknowledgedIsThere() throws Exception {
		long seed = System.nanoTime();
		System.out.println("seed " + seed);
		int acknowledged = 0;
		ExecutorService lanes = Executors.newFixedThreadPool(LANES);
		try {
			List<Future<Integer>> running = new ArrayList<>();
			for (int lane = 0; lane < LANES; lane++) {
				String name = "lane-" + lane + "-study-";
				List<Path> studies = IntStream.range(0, STUDIES_OF_A_LANE).mapToObj(study -> temporary.resolve(name + study)).toList();
				running.add(lanes.submit(new Lane(seed + lane, KILLS * (lane + 1) / LANES - KILLS * lane / LANES, studies)));
			}
			for (Future<Integer> lane : running) {
				acknowledged += lane.get();
			}
		} finally {
			lanes.shutdownNow();
			lanes.awaitTermination(1, TimeUnit.MINUTES);
		}
		System.out.println(KILLS + " processes killed on " + LANES * STUDIES_OF_A_LANE + " studies, " + acknowledged + " acts acknowledged, seed " + seed);
		assertTrue(acknowledged >= KILLS, "they were killed at work");
	}

	/** Kills one process after another on studies that no other lane touches. */
	private static final class Lane implements Callable<Integer> {

		private final Random random;
		private final int kills;
		private final List<Path> studies;
		private final List<String> acknowledged = new ArrayList<>();

		Lane(long seed, int kills, List<Path> studies) {
			random = new Random(seed);
			this.kills = kills;
			this.studies = studies;
		}

		/** @return the number of acts that were acknowledged */
		@Override
		public Integer call() throws Exception {
			for (Path study : studies) {
				OpenStudy.create(study, "study", "coder").close();
			}
			Process victim = start(random.nextLong(), 0);
			try {
				for (int kill = 1; kill <= kills; kill++) {
					letItWorkAndKillIt(victim);
					if (kill < kills) {
						victim = start(random.nextLong(), kill); // it starts while we look, and waits
					}
					for (int study = 0; study < studies.size(); study++) {
						look(study);
					}
				}
			} finally {
				victim.destroyForcibly().waitFor();
			}
			return acknowledged.size();
		}

		private void letItWorkAndKillIt(Process victim) throws IOException, InterruptedException {
			try (BufferedReader out = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
				assertEquals(READY, out.readLine());
				victim.getOutputStream().write('\n');
				victim.getOutputStream().flush();
				for (int lines = 1 + random.nextInt(40); lines > 0; lines--) {
					String line = out.readLine();
					if (line == null) {
						throw new IllegalStateException("it died by itself");
					}
					acknowledged.add(line);
				}
				victim.waitFor(random.nextInt(5_000), TimeUnit.MICROSECONDS); // somewhere between two lines, or in a save
				victim.toHandle().destroyForcibly(); // SIGKILL where there are signals; the process's own method would close the stream that we read to its end
				victim.waitFor();
				out.lines().filter(line -> line.matches("\\d [A-Z]+ [0-9a-f-]{36}")).forEach(acknowledged::add); // the last may be half
			}
		}

		private void look(int study) throws StudyProblem {
			Path folder = studies.get(study);
			try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
				Set<String> there = open.history().stream().map(entry -> study + " " + entry.step() + " " + (entry.step() == Step.ACT ? entry.id() : entry.of()))
						.collect(Collectors.toSet());
				acknowledged.stream().filter(act -> act.startsWith(study + " ")).forEach(act -> assertTrue(there.contains(act), () -> act + " is lost"));
			}
			StudyCheck.Report report = StudyCheck.check(folder, Progress.NONE);
			assertEquals(List.of(), report.errors());
			assertEquals(new StudyCheck.Replayed(0, 0, 0), report.replayed());
		}

		private Process start(long seed, int number) throws IOException {
			Path java = Path.of(System.getProperty("java.home"), "bin", "java");
			List<String> words = new ArrayList<>(List.of(java.toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp", classPath(),
					Victim.class.getName(), Long.toString(seed), Integer.toString(number * 1_000_000)));
			studies.forEach(study -> words.add(study.toString()));
			return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		}
	}

	/** Where the classes that the victim works with come from: who runs the tests may keep that from the system property. */
	static String classPath() {
		Class<?> unicode;
		try {
			unicode = Class.forName("com.ibm.icu.lang.UCharacter"); // the room text needs it; this one must not see it
		} catch (ClassNotFoundException e) {
			throw new AssertionError(e);
		}
		return Stream.of(Victim.class, OpenStudy.class, Study.class, Extent.class, org.hashiya.merge.WordsReplaced.class, Gson.class, unicode)
				.map(type -> Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString()).distinct()
				.collect(Collectors.joining(File.pathSeparator));
	}
}
