// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyListener;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;

/** Tells expressions in {@code plugin.xml} whether this is our own application, whether a study is open, and whether there is something to undo or redo. */
public final class StudySources extends AbstractSourceProvider implements OpenStudiesListener {

	/** "own" or "foreign". */
	public static final String APPLICATION = "org.hashiya.ui.application"; //$NON-NLS-1$
	/** "open", "reading" where nothing can be changed, or "none". */
	public static final String STUDY = "org.hashiya.ui.study"; //$NON-NLS-1$
	/** "possible" or "none". */
	public static final String UNDO = "org.hashiya.ui.undo"; //$NON-NLS-1$
	/** "possible" or "none". */
	public static final String REDO = "org.hashiya.ui.redo"; //$NON-NLS-1$

	/** The command that switches blind coding. */
	public static final String BLIND = "org.hashiya.ui.codeBlind"; //$NON-NLS-1$

	private static final String OWN_PRODUCT = "org.hashiya.app.product"; //$NON-NLS-1$
	private static final String NONE = "none"; //$NON-NLS-1$
	private static final String POSSIBLE = "possible"; //$NON-NLS-1$

	/** Commands whose entries name what is open, or whether something is on there. */
	private static final List<String> LABELLED = List.of(IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO, BLIND);

	private final StudyListener changes = (before, after, changeSet) -> later();
	private @Nullable OpenStudies studies;
	private @Nullable ICommandService commands;
	private @Nullable OpenStudy watched;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void initialize(IServiceLocator locator) {
		OpenStudies found = locator.getService(OpenStudies.class);
		studies = found;
		commands = locator.getService(ICommandService.class);
		found.addListener(this);
		watch(found.current().orElse(null));
	}

	/** Whether this workbench is Hashiya's own application and not an IDE that has its plug-ins. */
	public static boolean isOwnApplication() {
		IProduct product = Platform.getProduct();
		return product != null && OWN_PRODUCT.equals(product.getId());
	}

	@Override
	public Map<String, String> getCurrentState() {
		Optional<OpenStudy> study = Optional.ofNullable(watched);
		Optional<OpenStudy> toChange = study.filter(each -> !each.isReadOnly());
		return Map.of(APPLICATION, isOwnApplication() ? "own" : "foreign", //$NON-NLS-1$ //$NON-NLS-2$
				STUDY, toChange.isPresent() ? "open" : study.isPresent() ? "reading" : NONE, //$NON-NLS-1$ //$NON-NLS-2$
				UNDO, toChange.flatMap(OpenStudy::undoable).isPresent() ? POSSIBLE : NONE, //
				REDO, toChange.flatMap(OpenStudy::redoable).isPresent() ? POSSIBLE : NONE);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { APPLICATION, STUDY, UNDO, REDO };
	}

	@Override
	public void currentChanged(@Nullable OpenStudy study) {
		watch(study);
		refresh();
	}

	@Override
	public void coderChanged(OpenStudy study) {
		refresh(); // another coder has another next step to undo
	}

	private void refresh() {
		fireSourceChanged(ISources.WORKBENCH, getCurrentState());
		ICommandService commandService = commands;
		if (commandService != null) {
			LABELLED.forEach(command -> commandService.refreshElements(command, null));
		}
	}

	private void watch(@Nullable OpenStudy study) {
		OpenStudy before = watched;
		if (before != null) {
			before.removeListener(changes);
		}
		watched = study;
		if (study != null) {
			study.addListener(changes);
		}
	}

	private void later() {
		Display display = Display.getDefault();
		if (!display.isDisposed()) {
			display.asyncExec(this::refresh);
		}
	}

	@Override
	public void dispose() {
		watch(null);
		OpenStudies known = studies;
		if (known != null) {
			known.removeListener(this);
		}
	}
}
