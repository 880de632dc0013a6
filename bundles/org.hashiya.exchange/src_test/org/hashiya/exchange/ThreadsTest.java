// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is read and made of a project by several threads is the same whoever is busy meanwhile, and nobody waits for one that never comes. */
@Timeout(60)
class ThreadsTest {

	private static final int TEXTS = 60;
	private static final long ENOUGH = TimeUnit.SECONDS.toNanos(1);

	@TempDir
	@Nullable
	Path folder;

	/** Projects that several threads work on: many texts, codings of all ways to count, notes that hold selections, links, cases, details. */
	private List<Path> projects() throws IOException {
		List<Path> projects = new ArrayList<>();
		for (String origin : List.of("NVivo 12", "ATLAS.ti 23", "QualCoder 3.6", "Unheard Of 1.0")) {
			StringBuilder sources = new StringBuilder();
			StringBuilder notes = new StringBuilder();
			StringBuilder links = new StringBuilder();
			ProjectZip zip = new ProjectZip(false);
			for (int i = 0; i < TEXTS; i++) {
				StringBuilder selections = new StringBuilder();
				for (int j = 0; j < 40; j++) {
					int id = 10_000 + i * 100 + j;
					selections.append("<PlainTextSelection guid=\"").append(guid(id)).append("\" name=\"\" startPosition=\"").append(j * 7).append("\" endPosition=\"").append(j * 7 + 4).append("\"><Coding guid=\"")
							.append(guid(id + 50)).append("\"><CodeRef targetGUID=\"").append(guid(11 + j % 2)).append("\"/></Coding></PlainTextSelection>");
				}
				selections.append("<NoteRef targetGUID=\"").append(guid(30_000 + i)).append("\"/>");
				sources.append("<TextSource guid=\"").append(guid(100 + i)).append("\" name=\"t").append(i).append("\" plainTextPath=\"internal://t").append(i).append(".txt\">").append(selections).append("</TextSource>");
				notes.append("<Note guid=\"").append(guid(30_000 + i)).append("\" name=\"n").append(i).append("\"><PlainTextContent>note</PlainTextContent><PlainTextSelection guid=\"").append(guid(31_000 + i))
						.append("\" startPosition=\"7\" endPosition=\"11\"/></Note><Note guid=\"").append(guid(32_000 + i)).append("\" name=\"l").append(i).append("\"><PlainTextContent>linked</PlainTextContent></Note>");
				links.append("<Link guid=\"").append(guid(33_000 + i)).append("\" originGUID=\"").append(guid(32_000 + i)).append("\" targetGUID=\"").append(guid(10_000 + i * 100)).append("\"/>");
				zip.add("sources/t" + i + ".txt", ("word 😀" + (i % 3 == 0 ? "\r\n" : "\n")).repeat(200 + i));
			}
			String qde = RefiTwinsTest.project(origin, RefiTwinsTest.codes() + "<Sources>" + sources + "</Sources><Notes>" + notes + "</Notes><Links>" + links + "</Links>");
			projects.add(zip.add("project.qde", qde).write(folder(), origin.replace(' ', '-') + ".qdpx"));
		}
		return projects;
	}

	/** All that came of a project, as text. */
	private static String taken(Path file) throws StudyProblem {
		Taken taken = new Taken().take(file);
		StringBuilder all = new StringBuilder().append(taken.positions()).append('\n');
		taken.report().lines().forEach(line -> all.append(line).append('\n'));
		for (Document document : taken.study.documents().list()) {
			all.append(document).append('\n').append(taken.study.passages(document, Progress.NONE).list()).append('\n');
		}
		return all.append(taken.study.memos().list()).toString();
	}

	@Test
	void theSameComesOfItWhoeverIsBusy() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("threads: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		List<Path> projects = projects();
		Map<Path, String> expected = new HashMap<>();
		for (Path project : projects) {
			expected.put(project, taken(project));
		}
		AtomicBoolean end = new AtomicBoolean();
		List<Thread> busy = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			busy.add(Thread.ofPlatform().start(() -> busy(end, new Random(seed))));
		}
		int round = 0;
		try {
			for (long begin = System.nanoTime(); System.nanoTime() - begin < ENOUGH || round < 2; round++) {
				Collections.shuffle(projects, random);
				for (Path project : projects) {
					boolean inPool = random.nextInt(4) == 0;
					String found = inPool ? ForkJoinPool.commonPool().submit((Callable<String>) () -> taken(project)).get() : taken(project);
					assertEquals(expected.get(project), found, "seed " + seed + ", round " + round);
				}
			}
		} finally {
			end.set(true);
		}
		for (Thread each : busy) {
			each.join();
		}
	}

	/** Keeps a thread of the pool from other work, for a moment at a time. */
	private static void busy(AtomicBoolean end, Random random) {
		while (!end.get()) {
			ForkJoinPool.commonPool().submit(() -> {
				long until = System.nanoTime() + random.nextInt(3_000_000);
				while (System.nanoTime() < until) {
					Thread.onSpinWait();
				}
			}).join();
		}
	}

	@Test
	void nobodyWaitsForAPoolThatHasNoTime() throws Exception {
		Path project = projects().getFirst();
		String expected = taken(project);
		CountDownLatch end = new CountDownLatch(1);
		CountDownLatch busy = new CountDownLatch(ForkJoinPool.commonPool().getParallelism());
		for (int i = 0; i < ForkJoinPool.commonPool().getParallelism(); i++) {
			ForkJoinPool.commonPool().execute(() -> {
				busy.countDown();
				try {
					end.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			});
		}
		busy.await();
		try {
			assertEquals(expected, taken(project));
		} finally {
			end.countDown();
		}
	}

	@Test
	void allThreadsOfThePoolMayImportAtOnce() throws Exception {
		Path project = projects().getLast();
		String expected = taken(project);
		List<ForkJoinTask<String>> all = new ArrayList<>();
		for (int i = 0; i < 2 * ForkJoinPool.commonPool().getParallelism() + 1; i++) {
			all.add(ForkJoinPool.commonPool().submit((Callable<String>) () -> taken(project)));
		}
		for (ForkJoinTask<String> each : all) {
			assertEquals(expected, each.get());
		}
		assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().startsWith("Hashiya")), "all threads have ended");
	}

	private Path folder() {
		return Objects.requireNonNull(folder);
	}
}
