// SPDX-License-Identifier: EPL-2.0
/** The application: own workbench advisor and menus, perspective, welcome, branding. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.RECORD_COMPONENT })
package org.hashiya.app;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
