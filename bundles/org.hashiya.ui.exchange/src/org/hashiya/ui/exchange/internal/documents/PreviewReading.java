// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.jobs.MonitorProgress;

/** Reads chosen files one after the other, off the UI thread, and tells what was found in each. A result for a cancelled reading is not told. */
final class PreviewReading extends Job {

	private final DocumentImporters importers;
	private final List<ChosenFile> files;
	private final Consumer<ChosenFile> found;

	/** @param found is called in the job's thread, once a file */
	PreviewReading(DocumentImporters importers, List<ChosenFile> files, Consumer<ChosenFile> found) {
		super(Messages.windowTitle);
		setSystem(true); // its place is the list of files, not the progress view
		this.importers = importers;
		this.files = List.copyOf(files);
		this.found = found;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected IStatus run(IProgressMonitor monitor) {
		for (ChosenFile file : files) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			try {
				found.accept(read(file, new MonitorProgress(monitor, getName())));
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS;
			}
		}
		return Status.OK_STATUS;
	}

	private ChosenFile read(ChosenFile file, Progress progress) {
		try {
			return file.read(FilePreview.of(importers.read(file.path(), progress)));
		} catch (StudyProblem problem) {
			return file.failed(problem);
		}
	}
}
