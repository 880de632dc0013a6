// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyRepair;
import org.hashiya.ui.internal.report.StudyReportDialog;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;

/** The open studies of this workbench; remembers them from one start to the next. A component: one object in each workbench. */
public final class StudiesOfWorkbench implements OpenStudies {

	private final RememberedStudies remembered = new RememberedStudies();
	private final List<OpenStudiesListener> listeners = new CopyOnWriteArrayList<>();
	private final AtomicInteger toOpen = new AtomicInteger();
	/** Held while a study is opened, so that a folder is never opened twice. */
	private final Object opening = new Object();
	/** Guards the map and the current study; never held while anything slow runs. */
	private final Object state = new Object();
	private final Map<Path, OpenStudy> studies = new LinkedHashMap<>();
	private @Nullable OpenStudy current;
	/** UI thread only. */
	private final Map<OpenStudy, UndoMirror> mirrors = new HashMap<>();

	/** Called by the component runtime: opens again, in the background, what was open when the workbench was closed. */
	public void activate() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(@Nullable IWorkbench closing, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(@Nullable IWorkbench closed) {
				closeAll();
			}
		});
		List<Path> folders = remembered.open();
		toOpen.set(folders.size());
		for (Path folder : folders) {
			new StudyJob<>(InternalMessages.StudiesOfWorkbench_opening, workbench.getDisplay(), progress -> open(folder, progress)).whenDone(study -> openedAgain())
					.whenFailed(problem -> {
						ILog.of(getClass()).warn(problem.getMessage(), problem); // the folder was moved, or is on a disk that is not there
						remembered.closed(folder);
						openedAgain();
					}).whenCancelled(this::openedAgain).schedule();
		}
	}

	private void openedAgain() {
		if (toOpen.decrementAndGet() == 0 && current().isEmpty()) {
			tell(listener -> listener.currentChanged(null));
		}
	}

	@Override
	public boolean isOpening() {
		return toOpen.get() > 0;
	}

	/** Called by the component runtime. */
	public void deactivate() {
		closeAll();
	}

	@Override
	public OpenStudy open(Path folder, Progress progress) throws StudyProblem {
		return add(folder, () -> openOrRead(folder, progress));
	}

	/** Where the files are damaged, what is good of the study is shown, and nothing is written. */
	private static OpenStudy openOrRead(Path folder, Progress progress) throws StudyProblem {
		try {
			return OpenStudy.open(folder, progress);
		} catch (StudyProblem damage) {
			if (!StudyRepair.isDamage(damage) || !OpenStudy.isStudy(folder)) {
				throw damage;
			}
			return OpenStudy.openReadOnly(folder, progress);
		}
	}

	@Override
	public OpenStudy create(Path folder, String name, String coder) throws StudyProblem {
		return add(folder, () -> OpenStudy.create(folder, name, coder));
	}

	private interface Opener {
		OpenStudy open() throws StudyProblem;
	}

	private OpenStudy add(Path folder, Opener opener) throws StudyProblem {
		OpenStudy study;
		synchronized (opening) {
			Optional<OpenStudy> known = in(folder);
			if (known.isPresent()) {
				setCurrent(known.get());
				return known.get();
			}
			study = opener.open();
			synchronized (state) {
				studies.put(key(folder), study);
			}
		}
		remembered.opened(key(folder));
		new ForeignChanges(this, study).follow();
		Display.getDefault().execute(() -> mirrors.put(study, new UndoMirror(study, PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(), Display.getDefault())));
		tell(listener -> listener.opened(study));
		setCurrent(study);
		if (study.isReadOnly()) {
			Display.getDefault().asyncExec(() -> StudyReportDialog.showDamage(this, study));
		}
		return study;
	}

	@Override
	public void close(OpenStudy study) throws StudyProblem {
		Runnable before = () -> listeners.forEach(listener -> listener.closed(study));
		Display display = Display.getDefault();
		display.syncExec(before);
		OpenStudy next;
		synchronized (state) {
			studies.values().remove(study);
			next = studies.values().stream().reduce((first, second) -> second).orElse(null);
		}
		remembered.closed(key(study.folder()));
		display.syncExec(() -> Optional.ofNullable(mirrors.remove(study)).ifPresent(UndoMirror::dispose));
		if (current().filter(study::equals).isPresent()) {
			change(next);
		}
		study.close();
	}

	private void closeAll() {
		for (OpenStudy study : all()) {
			try {
				study.close();
			} catch (StudyProblem problem) {
				ILog.of(getClass()).error(problem.getMessage(), problem); // the window is gone: what was acknowledged is in the journal
			}
		}
		synchronized (state) {
			studies.clear();
			current = null;
		}
	}

	@Override
	public List<OpenStudy> all() {
		synchronized (state) {
			return new ArrayList<>(studies.values());
		}
	}

	@Override
	public Optional<OpenStudy> in(Path folder) {
		synchronized (state) {
			return Optional.ofNullable(studies.get(key(folder)));
		}
	}

	@Override
	public Optional<OpenStudy> current() {
		synchronized (state) {
			return Optional.ofNullable(current);
		}
	}

	@Override
	public void setCurrent(OpenStudy study) {
		change(study);
	}

	private void change(@Nullable OpenStudy study) {
		synchronized (state) {
			if (current == study) {
				return;
			}
			current = study;
		}
		tell(listener -> listener.currentChanged(study));
	}

	@Override
	public void coderChanged(OpenStudy study) {
		Display.getDefault().execute(() -> Optional.ofNullable(mirrors.get(study)).ifPresent(UndoMirror::refresh)); // each coder has steps of their own
		tell(listener -> listener.coderChanged(study));
	}

	@Override
	public List<Path> recent() {
		return remembered.recent();
	}

	@Override
	public void addListener(OpenStudiesListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(OpenStudiesListener listener) {
		listeners.remove(listener);
	}

	/** On the UI thread: at once where this is it, else later. */
	private void tell(Consumer<OpenStudiesListener> event) {
		Display display = Display.getDefault();
		if (!display.isDisposed()) {
			display.execute(() -> listeners.forEach(event));
		}
	}

	/** One key for all spellings of a folder. */
	private static Path key(Path folder) {
		return RememberedStudies.normal(folder);
	}
}
